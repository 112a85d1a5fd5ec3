/** What Python writes otherwise in a regular expression than JavaScript. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\(\?P</g, "(?<"],
  [/\(\?P=(\w+)\)/g, "\\k<$1>"],
  [/\\A/g, "(?<![\\s\\S])"],
  [/\\Z/g, "(?![\\s\\S])"],
];

/** A pattern of Python's `re` as one of JavaScript; flags in JavaScript's letters. */
export function regexp_of(pattern: string, flags = ""): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const source = spellings.reduce(
    (result, [from, to]) => result.replace(from, to),
    pattern.slice(inline?.[0].length ?? 0),
  );
  return new RegExp(source, [...new Set(flags + (inline?.[1] ?? "").replace("x", ""))].join(""));
}
