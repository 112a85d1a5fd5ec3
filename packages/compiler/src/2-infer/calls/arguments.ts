import type * as ast from "@tsyncio/ast";
import type { Arguments } from "../api.ts";
import type { Frame } from "../context.ts";
import { evaluate } from "../expressions/index.ts";
import { any, join, joinAll } from "../lattice.ts";
import type { Type } from "../types.ts";
import { itemOf } from "../values.ts";

/** Evaluates the arguments of a call. */
export function inferArguments(node: ast.Call, frame: Frame): Arguments {
  const positional: Type[] = [];
  let starred: Type | null = null;
  for (const argument of node.args) {
    const type = evaluate(argument, frame);
    if (argument.kind === "Starred") starred = join(starred ?? itemOf(type), itemOf(type));
    else if (starred) starred = join(starred, type);
    else positional.push(type);
  }
  const keywords = new Map<string, Type>();
  let doubleStarred: Type | null = null;
  for (const keyword of node.keywords) {
    const type = evaluate(keyword.value, frame);
    if (keyword.arg !== null) keywords.set(keyword.arg, type);
    else doubleStarred = join(doubleStarred ?? any, type.kind === "dict" ? type.value : any);
  }
  return { node, positional, starred, keywords, doubleStarred };
}

/** The arguments of a call go where nothing is known. */
export function escapeArguments(args: Arguments): void {
  join(any, joinAll([...args.positional, ...args.keywords.values()]));
  for (const type of [args.starred, args.doubleStarred]) if (type) join(any, type);
}
