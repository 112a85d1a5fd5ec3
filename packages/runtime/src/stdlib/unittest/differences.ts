import { eq } from "../../python/comparison/equality.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { contains } from "../../python/items/contains.ts";
import { repr } from "../../python/repr/repr.ts";
import { common_shorten_repr } from "./shorten.ts";

/** Where two sequences part, as `assertSequenceEqual` tells it; null if they are equal. */
export function sequence_difference(first: unknown, second: unknown, kind: string): string | null {
  const lengths = [length_of(first), length_of(second)] as const;
  if (lengths[0] === null) return `First ${kind} has no length.    Non-sequence?`;
  if (lengths[1] === null) return `Second ${kind} has no length.    Non-sequence?`;
  if (eq(first, second)) return null;
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  const head = `${name}s differ: ${common_shorten_repr(first, second).join(" != ")}\n`;
  return head + element_difference(first, second, lengths[0], lengths[1], kind) + lines_of(first, second);
}

function element_difference(first: unknown, second: unknown, left: number, right: number, kind: string): string {
  let text = "";
  const shorter = Math.min(left, right);
  let index = 0;
  while (index < shorter && eq(getitem(first, index), getitem(second, index))) index += 1;
  if (index < shorter) {
    const pair = common_shorten_repr(getitem(first, index), getitem(second, index));
    text += `\nFirst differing element ${index}:\n${pair.join("\n")}\n`;
  }
  if (left === right) return text;
  const [longer, name] = left > right ? [first, "First"] : [second, "Second"];
  text += `\n${name} ${kind} contains ${Math.abs(left - right)} additional elements.\n`;
  return `${text}First extra element ${shorter}:\n${common_shorten_repr(getitem(longer, shorter), "")[0]}\n`;
}

/** The two values in lines of their own. */
function lines_of(first: unknown, second: unknown): string {
  return `\n- ${repr(first)}\n+ ${repr(second)}`;
}

function length_of(value: unknown): number | null {
  try {
    return len(value);
  } catch {
    return null;
  }
}

/** What is in one set only, as `assertSetEqual` tells it; null if there is nothing. */
export function set_difference(first: unknown, second: unknown): string | null {
  const lines: string[] = [];
  for (const [from, other, name] of [
    [first, second, "first"],
    [second, first, "second"],
  ] as const) {
    const extra = [...(iterate(from) as Iterable<unknown>)].filter((item) => !contains(other, item));
    if (extra.length > 0) lines.push(`Items in the ${name} set but not the ${name === "first" ? "second" : "first"}:`);
    lines.push(...extra.map((item) => repr(item)));
  }
  return lines.length === 0 ? null : lines.join("\n");
}

/** Two values that are not equal, with the lines that differ. */
export function value_difference(first: unknown, second: unknown): string {
  return `${common_shorten_repr(first, second).join(" != ")}${lines_of(first, second)}`;
}

/** Two texts that are not equal, line by line. */
export function text_difference(first: string, second: string): string {
  const marked = (text: string, mark: string): string =>
    text.replace(/[^\n]*\n|[^\n]+$/g, (line) => `${mark} ${line}${line.endsWith("\n") ? "" : "\n"}`);
  return `${common_shorten_repr(first, second).join(" != ")}\n${marked(first, "-")}${marked(second, "+")}`;
}

/** Which items come how often, as `assertCountEqual` tells it; null if they are the same. */
export function count_difference(first: unknown, second: unknown): string | null {
  const left = tally(first);
  const right = tally(second);
  const lines: string[] = [];
  for (const each of left) {
    const other = right.find(({ item }) => eq(item, each.item));
    if (each.count !== (other?.count ?? 0)) lines.push(count_line(each.count, other?.count ?? 0, each.item));
  }
  for (const each of right) {
    if (!left.some(({ item }) => eq(item, each.item))) lines.push(count_line(0, each.count, each.item));
  }
  return lines.length === 0 ? null : ["Element counts were not equal:", ...lines].join("\n");
}

interface Counted {
  readonly item: unknown;
  count: number;
}

function tally(items: unknown): readonly Counted[] {
  const counted: Counted[] = [];
  for (const item of iterate(items) as Iterable<unknown>) {
    const known = counted.find((each) => eq(each.item, item));
    if (known === undefined) counted.push({ item, count: 1 });
    else known.count += 1;
  }
  return counted;
}

function count_line(first: number, second: number, item: unknown): string {
  return `First has ${first}, Second has ${second}:  ${repr(item)}`;
}
