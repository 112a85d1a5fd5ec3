import { lt } from "../python/comparison/ordering.ts";
import { Exception } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { address } from "../python/identity.ts";
import { iterate } from "../python/iteration/iterate.ts";
import { type_name } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";
import { truth } from "../python/truth.ts";

// What asyncio shows of values that may be large (`Lib/reprlib.py`): texts and containers are cut.

/** How deep containers show containers. */
const LEVELS = 6;
/** The longest text that is shown whole, of an int and of anything else. */
const INTEGER_LENGTH = 40;
const LENGTH = 30;

interface Shape {
  readonly left: string;
  readonly right: string;
  readonly count: number;
  readonly is_sorted?: boolean;
  readonly empty?: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  list: { left: "[", right: "]", count: 6 },
  tuple: { left: "(", right: ")", count: 6 },
  deque: { left: "deque([", right: "])", count: 6 },
  set: { left: "{", right: "}", count: 6, is_sorted: true, empty: "set()" },
  frozenset: { left: "frozenset({", right: "})", count: 6, is_sorted: true, empty: "frozenset()" },
  dict: { left: "{", right: "}", count: 4, is_sorted: true, empty: "{}" },
};

/** `repr`, but not of everything that a large value has. */
export function limited_repr(value: unknown, level: number = LEVELS): string {
  const name = type_name(value);
  if (name === "str") return limited_text(value as string);
  const shape = shapes[name];
  if (shape !== undefined) return limited_items(value, name, shape, level);
  return name === "int" ? cut(repr(value), INTEGER_LENGTH) : cut(instance_text(value), LENGTH);
}

function limited_text(value: string): string {
  const points = [...value];
  const text = repr(points.slice(0, LENGTH).join(""));
  if ([...text].length <= LENGTH) return text;
  const [before, after] = halves(LENGTH);
  return cut(repr([...points.slice(0, before), ...points.slice(-after)].join("")), LENGTH, true);
}

function limited_items(
  value: unknown,
  name: string,
  { left, right, count, is_sorted, empty }: Shape,
  level: number,
): string {
  const all = [...(iterate(value) as Iterable<unknown>)];
  if (all.length === 0) return empty ?? left + right;
  if (level <= 0) return `${left}...${right}`;
  const show = (item: unknown): string => {
    const text = limited_repr(item, level - 1);
    return name === "dict" ? `${text}: ${limited_repr((value as Map<unknown, unknown>).get(item), level - 1)}` : text;
  };
  const texts = (is_sorted === true ? in_order(all) : all).slice(0, count).map(show);
  if (all.length > count) texts.push("...");
  return `${left}${texts.join(", ")}${name === "tuple" && all.length === 1 ? "," : ""}${right}`;
}

/** The items sorted, if they can be. */
function in_order(items: readonly unknown[]): readonly unknown[] {
  try {
    return items.toSorted((first, second) => (truth(lt(second, first)) ? 1 : truth(lt(first, second)) ? -1 : 0));
  } catch {
    return items;
  }
}

function instance_text(value: unknown): string {
  try {
    return repr(value);
  } catch (error) {
    if (!(exception(error) instanceof Exception)) throw error;
    return `<${type_name(value)} instance at ${address(value as object)}>`;
  }
}

function cut(text: string, limit: number, is_longer = false): string {
  const points = [...text];
  if (!is_longer && points.length <= limit) return text;
  const [before, after] = halves(limit);
  return `${points.slice(0, before).join("")}...${points.slice(-after).join("")}`;
}

/** How many characters are shown before what is left out, and after it. */
function halves(limit: number): readonly [number, number] {
  const before = Math.floor((limit - 3) / 2);
  return [before, limit - 3 - before];
}
