import type * as ast from "@tsyncio/ast";
import type { CallFact, Inference } from "./context.ts";
import { hasDecorator } from "./fields.ts";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/** What colouring decided. */
export interface Colours {
  readonly colouredCalls: ReadonlySet<ast.Call>;
  readonly uncolourable: readonly { readonly node: ast.Expr; readonly place: string }[];
}

/**
 * Finds the plain functions that reach a call which blocks in Python and must be awaited in the output, up to the module's
 * top level. Inside `async def` nothing is coloured: there such a call raises RuntimeError, and is awaited to do so.
 */
export function colour(inference: Inference): Colours {
  const callers = callersOf(inference);
  const colouredCalls = new Set<ast.Call>();
  const uncolourable: { node: ast.Expr; place: string }[] = [];
  const work: CallFact[] = [...inference.calls.values()].filter((fact) => fact.blocking);
  for (const fact of work) {
    if (colouredCalls.has(fact.call)) continue;
    colouredCalls.add(fact.call);
    const obstacle = obstacleAt(fact);
    if (obstacle !== null) uncolourable.push({ node: fact.call, place: obstacle });
    else if (fact.place.function && !fact.place.function.isAsync) {
      for (const info of familyOf(fact.place.function)) {
        if (info.coloured) continue;
        info.coloured = true;
        // An array's iteration meets what is pushed to it on the way.
        work.push(...(callers.get(info) ?? []));
        if (info.escapes)
          uncolourable.push({
            node: inference.valueUses.get(info) ?? fact.call,
            place: `${info.name}(), which is used as a value`,
          });
      }
    }
  }
  return { colouredCalls, uncolourable };
}

function callersOf(inference: Inference): ReadonlyMap<FunctionInfo, CallFact[]> {
  const callers = new Map<FunctionInfo, CallFact[]>();
  for (const fact of inference.calls.values()) {
    for (const callee of fact.callees) {
      const list = callers.get(callee);
      if (list) list.push(fact);
      else callers.set(callee, [fact]);
    }
  }
  return callers;
}

/** Why a call cannot be awaited where it stands; `null` where it can. */
function obstacleAt({ place }: CallFact): string | null {
  if (place.inside === "generator expression") return "a generator expression";
  if (place.inside === "class") return "the body of a class";
  const info = place.function;
  if (!info || info.isAsync) return null;
  if (info.node.kind === "Lambda") return "a lambda";
  if (info.isGenerator) return "a generator";
  if (info.owner && hasDecorator(info, "property")) return "a property";
  return info.owner && info.name.startsWith("__") && info.name.endsWith("__") ? info.name : null;
}

/** A method is coloured together with those that it overrides and that override it. */
function familyOf(info: FunctionInfo): readonly FunctionInfo[] {
  if (!info.owner) return [info];
  const family = new Set([info]);
  const visit = (owner: ClassInfo, seen: Set<ClassInfo>): void => {
    if (seen.has(owner)) return;
    seen.add(owner);
    const method = owner.methods.get(info.name);
    if (method && !method.isAsync) family.add(method);
    for (const base of owner.bases) if (!("kind" in base)) visit(base, seen);
    for (const subclass of owner.subclasses) visit(subclass, seen);
  };
  visit(info.owner, new Set());
  return [...family];
}
