/** What Python writes otherwise in a regular expression than JavaScript. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\(\?P</g, "(?<"],
  [/\(\?P=(\w+)\)/g, "\\k<$1>"],
  [/\\A/g, "(?<![\\s\\S])"],
  [/\\Z/g, "(?![\\s\\S])"],
];

/** Whether a pattern of Python's `re`, as text or compiled, is found in the text. */
export function searches(pattern: unknown, text: string): boolean {
  const compiled = pattern as { search?: (text: string) => unknown };
  if (typeof pattern !== "string") return compiled.search?.(text) !== null;
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const source = spellings.reduce(
    (result, [from, to]) => result.replace(from, to),
    pattern.slice(inline?.[0].length ?? 0),
  );
  return new RegExp(source, (inline?.[1] ?? "").replace("x", "")).test(text);
}
