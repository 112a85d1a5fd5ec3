import type * as ast from "@tsyncio/ast";
import type { Arguments } from "../api.ts";
import type { Frame } from "../context.ts";
import { siteAt } from "../context.ts";
import { any, boxedFloat, count, int, intOf, joinAll, membersOf, unionOf } from "../lattice.ts";
import { dictAt } from "../sites.ts";
import type { Type } from "../types.ts";
import { itemOf } from "../values.ts";

/** Built-in functions that look at their arguments and keep none of them. */
const forgetful: ReadonlySet<string> = new Set([
  "print",
  "len",
  "repr",
  "str",
  "ascii",
  "format",
  "isinstance",
  "issubclass",
  "hash",
  "id",
  "bool",
  "callable",
  "hasattr",
  "int",
  "float",
  "abs",
  "round",
  "divmod",
  "pow",
  "chr",
  "ord",
  "hex",
  "oct",
  "bin",
  "all",
  "any",
  "sum",
  "range",
  "type",
  "asyncio.iscoroutine",
  "asyncio.iscoroutinefunction",
  "asyncio.isfuture",
  "asyncio.sleep",
  "time.sleep",
]);

/** Whether what a function of the tables takes may come back by another way. */
export function keepsArguments(name: string): boolean {
  return !forgetful.has(name);
}

type Result = (args: Arguments, node: ast.Call, frame: Frame) => Type | null;

/** Results that depend on more than the tables can say. */
const results: Readonly<Record<string, Result>> = {
  len: () => count,
  range: (args) => rangeOf(args.positional),
  abs: ({ positional: [x] }) => (x ? sameNumber(x) : null),
  max: (args) => extreme(args),
  min: (args) => extreme(args),
  sum: (args) => (args.positional.length === 1 ? sumOf(itemOf(args.positional[0] ?? any)) : null),
  round: (args) => rounded(args),
  dict: (args, node, frame) => dictOf(args, node, frame),
  type: () => null,
};

/** A sharper result of a built-in function than its row says; `null` where there is none. */
export function builtinResult(name: string, node: ast.Call, args: Arguments, frame: Frame): Type | null {
  if (!Object.hasOwn(results, name) || args.starred || args.doubleStarred) return null;
  return results[name]?.(args, node, frame) ?? null;
}

/** A range with an unknown bound may hold bigints. */
function rangeOf(bounds: readonly Type[]): Type {
  const isSmall = bounds.every((type) => type.kind === "int" && type.bits <= 53);
  return isSmall ? { kind: "range" } : { kind: "iterator", item: int };
}

function sameNumber(type: Type): Type | null {
  if (type.kind === "int" || type.kind === "float") return type.kind === "float" ? boxedFloat : type;
  return type.kind === "bool" ? intOf(1) : null;
}

function extreme(args: Arguments): Type | null {
  if (args.keywords.has("default")) return null;
  const [only] = args.positional;
  const candidates = args.positional.length === 1 && only ? [itemOf(only)] : args.positional;
  const result = joinAll(candidates);
  return result.kind === "any" ? null : result.kind === "float" ? boxedFloat : result;
}

function sumOf(item: Type): Type | null {
  const kinds = membersOf(item).map((member) => member.kind);
  if (kinds.every((kind) => kind === "int" || kind === "bool")) return int;
  return kinds.every((kind) => kind === "int" || kind === "bool" || kind === "float")
    ? unionOf([int, boxedFloat])
    : null;
}

function rounded(args: Arguments): Type | null {
  const [x, digits] = args.positional;
  const isNone = !digits && !args.keywords.has("ndigits");
  if (x?.kind === "int") return isNone || digits?.kind === "int" ? int : null;
  if (x?.kind !== "float") return null;
  return isNone ? int : digits?.kind === "int" ? boxedFloat : null;
}

/** `dict(a=1)`, `dict(other)`. */
function dictOf(args: Arguments, node: ast.Call, frame: Frame): Type | null {
  const [source] = args.positional;
  const pair = source && source.kind !== "dict" ? itemOf(source) : null;
  if (pair && (pair.kind !== "tuple" || pair.items?.length !== 2)) return null;
  const keys = [
    source?.kind === "dict" ? source.key : pair?.kind === "tuple" ? pair.items?.[0] : undefined,
    args.keywords.size > 0 ? ({ kind: "str" } as const) : undefined,
  ];
  const values = [
    source?.kind === "dict" ? source.value : pair?.kind === "tuple" ? pair.items?.[1] : undefined,
    ...args.keywords.values(),
  ];
  const cells = [keys, values].map((types) => joinAll(types.filter((type) => type !== undefined)));
  return dictAt(siteAt(node, "dict", cells, frame.inference));
}
