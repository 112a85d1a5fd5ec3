/**
 * From offsets in a normalised text (no byte order mark, `\n` line ends) to those in the source it was
 * made of.
 */
export const originalOffsets = (source: string, text: string): ((offset: number) => number) => {
  if (source === text) return (offset) => offset;
  const marked = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const pairs = lineFeedsTakenOut(source, marked);
  return (offset) => offset + marked + countBelow(pairs, offset);
};

/** The offsets in the normalised text of the line ends that were `\r\n`. */
const lineFeedsTakenOut = (source: string, marked: number): readonly number[] => {
  const pairs: number[] = [];
  for (let at = source.indexOf("\r\n"); at >= 0; at = source.indexOf("\r\n", at + 2)) {
    pairs.push(at - marked - pairs.length);
  }
  return pairs;
};

/** How many of some sorted numbers are less than a limit. */
const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
