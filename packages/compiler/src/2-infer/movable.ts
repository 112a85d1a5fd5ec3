import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Inference } from "./context.ts";
import { definitionsOf, importsQuietly } from "./definitions.ts";
import { membersOf } from "./lattice.ts";
import { type Known, needs } from "./movable-code.ts";
import type { FunctionInfo } from "./types.ts";

/** The functions of a module that worker threads may call, and the statement before which a worker has all that they need. */
export interface MovablePlace {
  readonly functions: readonly FunctionInfo[];
  /** Null: the end of the module. */
  readonly before: ast.Stmt | null;
}

/**
 * Finds the functions given to threads that can run in worker threads: they compute, and neither read nor change anything but their
 * arguments. A worker evaluates their module up to the first statement that does more than define.
 */
export function findMovable(inference: Inference): ReadonlyMap<ast.Module, MovablePlace> {
  const found = new Map<ast.Module, MovablePlace>();
  const given = functionsGiven(inference);
  if (given.size === 0) return found;
  for (const module of inference.linkage.modules.values()) {
    const { defined, before } = definitionsOf(module, inference);
    if (!importsQuietly(module, inference)) continue;
    const known: Known = { inference, module, defined };
    const functions = [...given].filter((info) => defined.has(info.node as ast.Stmt) && isMovable(info, known));
    if (functions.length > 0) found.set(module.bound.module, { functions, before });
  }
  return found;
}

function isMovable(info: FunctionInfo, known: Known): boolean {
  const needed = needs(info, known);
  return needed !== null && (needed.isRecursive || [...needed.functions].some(takesTime));
}

/** The functions of the program that run in threads. */
function functionsGiven({ threadArguments, types }: Inference): ReadonlySet<FunctionInfo> {
  const found = new Set<FunctionInfo>();
  for (const [argument, where] of threadArguments) {
    const type = types.get(argument);
    if ((where !== "thread" && where !== "either") || type === undefined) continue;
    for (const each of membersOf(type)) if (each.kind === "function") found.add(each.function);
  }
  return found;
}

/** Whether the work of a function may be noticed: it has a loop, or goes through a range. */
function takesTime({ node }: FunctionInfo): boolean {
  return walk(node).some(
    (each) =>
      each.kind === "For" ||
      each.kind === "While" ||
      each.kind === "comprehension" ||
      (each.kind === "Name" && each.id === "range"),
  );
}
