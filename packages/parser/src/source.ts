/** A source made ready for the scanner: no byte order mark, and every line end a single `\n`, as CPython reads it. */
export const normalised = (source: string): string => {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
};

/** The text of a line, counted from 1. */
export const lineText = (source: string, line: number): string => {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = source.indexOf("\n", start);
    if (end < 0) return "";
    start = end + 1;
  }
  const end = source.indexOf("\n", start);
  return source.slice(start, end < 0 ? source.length : end);
};
