import type * as ast from "@tsyncio/ast";
import type { CallFact, Inference } from "./context.ts";
import { membersOf } from "./lattice.ts";
import type { FunctionInfo, InferredModule, Type } from "./types.ts";

/** Finds the calls that mean something else in the guide's dialect than in CPython, where they raise. None in strict mode. */
export function findDialect(inference: Inference): InferredModule["dialectCalls"] {
  const calls = new Map<ast.Call, "create-task-without-loop" | "run-of-task" | "open">();
  if (inference.options.strict) return calls;
  const inLoop = functionsInLoop(inference);
  for (const fact of inference.calls.values()) {
    const { call, api } = fact;
    if (api === "asyncio.open") calls.set(call, "open");
    if (api === "asyncio.create_task" && !mayRunInLoop(fact, inLoop)) calls.set(call, "create-task-without-loop");
    const [main] = call.args;
    if (api === "asyncio.run" && main && isTask(inference.types.get(main))) calls.set(call, "run-of-task");
  }
  return calls;
}

function isTask(type: Type | undefined): boolean {
  return (
    type !== undefined &&
    type.kind !== "never" &&
    membersOf(type).every((member) => member.kind === "runtime" && member.name === "asyncio.Task")
  );
}

function mayRunInLoop({ place }: CallFact, inLoop: ReadonlySet<FunctionInfo>): boolean {
  return place.function !== null && inLoop.has(place.function);
}

/** The functions that may run while a loop runs: async ones, those used as values, and all that these call. */
function functionsInLoop(inference: Inference): ReadonlySet<FunctionInfo> {
  const inLoop = new Set<FunctionInfo>();
  for (const info of inference.functions.values())
    if (info.isAsync || info.isGenerator || info.escapes) inLoop.add(info);
  const callees = new Map<FunctionInfo, FunctionInfo[]>();
  for (const { place, callees: called } of inference.calls.values()) {
    if (place.function) callees.set(place.function, [...(callees.get(place.function) ?? []), ...called]);
  }
  // A set's iteration meets what is added to it on the way.
  for (const info of inLoop) for (const callee of callees.get(info) ?? []) inLoop.add(callee);
  return inLoop;
}
