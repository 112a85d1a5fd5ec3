const surrogates = /[\ud800-\udbff][\udc00-\udfff]/;

// Indexing the same string again and again is common (`for i in range(len(s)): s[i]`), so the last answer is kept.
let last_text = "";
let last_points: readonly string[] | null = null;

/** The code points of a string that has some beyond U+FFFF; null when UTF-16 units and code points are the same. */
export function wide_points(text: string): readonly string[] | null {
  if (text !== last_text) {
    last_points = surrogates.test(text) ? [...text] : null;
    last_text = text;
  }
  return last_points;
}

/** The number of code points. */
export function text_length(text: string): number {
  return wide_points(text)?.length ?? text.length;
}

/** The code point at a position that is known to be there. */
export function point_at(text: string, position: number): string {
  return wide_points(text)?.[position] ?? text[position]!;
}

/** The part of a string between two positions in code points, with `0 <= start`. */
export function text_part(text: string, start: number, stop: number): string {
  const points = wide_points(text);
  return points === null
    ? text.slice(start, Math.max(start, stop))
    : points.slice(start, Math.max(start, stop)).join("");
}

/** The position in code points of a place given in UTF-16 units. */
export function point_position(text: string, unit: number): number {
  return wide_points(text) === null ? unit : text_length(text.slice(0, unit));
}
