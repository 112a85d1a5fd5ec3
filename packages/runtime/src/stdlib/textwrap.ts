import { call } from "../python/calls/call.ts";
import { splitlines } from "../python/methods/string/split.ts";
import { strip } from "../python/methods/string/strip.ts";
import { truth } from "../python/truth.ts";

// The functions of Python's `textwrap` that change the indentation of a text.

/** Takes away the white space that all lines begin with. Lines of white space alone do not count, and become empty. */
export function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (/^[ \t]+$/.test(line) ? "" : line));
  const margins = lines.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)![0]);
  const [first = "", ...others] = margins;
  const margin = others.reduce(common_start, first);
  return lines.map((line) => line.slice(margin.length)).join("\n");
}

function common_start(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

/** Puts a prefix before each line of which the predicate is true: without one, before those with more than white space. */
export function indent(text: string, prefix: string, predicate: unknown = null): string {
  const is_chosen = (line: string): boolean => (predicate === null ? strip(line) !== "" : truth(call(predicate, line)));
  return splitlines(text, true)
    .map((line) => (is_chosen(line) ? prefix + line : line))
    .join("");
}
