import type * as ast from "@tsyncio/ast";
import { classEntry } from "./api.ts";
import type { Frame, Inference } from "./context.ts";
import { any } from "./lattice.ts";
import type { Type } from "./types.ts";

/** Whether iterating the value waits for other threads. */
export function iteratesBlocking(type: Type, inference: Inference): boolean {
  return type.kind === "runtime" && classEntry(type.name, inference)?.blockingIteration !== undefined;
}

/** Functions that take all items of an iterable before they do anything else. */
const eager: ReadonlySet<string> = new Set([
  "list",
  "tuple",
  "set",
  "frozenset",
  "sorted",
  "sum",
  "dict",
  "max",
  "min",
]);

/** Notes a generator expression that is wholly taken before anything else is done: what waits in it is waited for where it stands. */
export function noteEagerGenerator({ args, func }: ast.Call, callee: Type, { inference }: Frame): void {
  const [only] = args;
  if (args.length !== 1 || only?.kind !== "GeneratorExp") return;
  const isJoin = func.kind === "Attribute" && func.attr === "join" && inference.types.get(func.value)?.kind === "str";
  if (isJoin || (callee.kind === "api" && eager.has(callee.name))) inference.eagerGenerators.add(only);
}

/** What pairs or counts items as they come: over items that are waited for, its own are too. */
const lazy: ReadonlySet<string> = new Set(["zip", "enumerate"]);

/** Whether a call gives items each of which waits for other threads, because it is given such. */
export function givesBlockingItems(node: ast.Call, callee: Type, { inference }: Frame): boolean {
  if (callee.kind !== "api" || !lazy.has(callee.name) || node.keywords.length > 0) return false;
  return node.args.some((each) => iteratesBlocking(inference.types.get(each) ?? any, inference));
}

/** Items that are waited for one by one. */
export const blockingItems: Type = { kind: "runtime", name: "concurrent.futures._Results", args: [] };

/** Notes the arguments whose items must be waited for one by one: those that are wholly taken, and those that are not. */
export function noteBlockingArguments(node: ast.Call, callee: Type, frame: Frame): void {
  const { inference } = frame;
  if (givesBlockingItems(node, callee, frame)) return;
  const isEager = callee.kind === "api" && eager.has(callee.name);
  for (const argument of node.args) {
    if (!iteratesBlocking(inference.types.get(argument) ?? { kind: "any" }, inference)) continue;
    const fact = { iter: argument, place: frame.place };
    if (isEager) inference.collected.set(argument, fact);
    else inference.notCollected.add(argument);
  }
}
