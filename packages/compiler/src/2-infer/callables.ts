import type * as ast from "@tsyncio/ast";
import { type Inference, overridesOf } from "./context.ts";
import { escape, escapeFunction, membersOf, useAsValue } from "./lattice.ts";
import type { ClassInfo, FunctionInfo, Type } from "./types.ts";

/** A function, method or class that a value may be is called through that value. */
export function useCallables(type: Type, node: ast.Expr, inference: Inference): void {
  for (const info of callablesOf(type, inference)) {
    if (!inference.threadArguments.has(node)) inference.valueUses.set(info, node);
    useAsValue(info);
  }
}

/** A function, method or class that a value may be is called from places that are not known. */
export function escapeCallables(type: Type, node: ast.Expr, inference: Inference): void {
  useCallables(type, node, inference);
  for (const member of membersOf(type)) if (member.kind === "class") escape(member);
  for (const info of callablesOf(type, inference)) escapeFunction(info);
}

/** The functions that calling a value may run; those of a class are in its initializers. */
function callablesOf(type: Type, inference: Inference): readonly FunctionInfo[] {
  return membersOf(type).flatMap((member) => {
    if (member.kind === "class") return initializersOf(member.class);
    if (member.kind !== "function" && member.kind !== "method") return [];
    const { function: info } = member;
    if (info.owner && member.kind === "function") inference.unbound.add(info);
    return info.owner && member.kind === "method" ? [info, ...overridesOf(info.owner, info.name)] : [info];
  });
}

function initializersOf(info: ClassInfo): readonly FunctionInfo[] {
  const own = info.methods.get("__init__");
  return own ? [own] : info.bases.flatMap((base) => ("kind" in base ? [] : initializersOf(base)));
}
