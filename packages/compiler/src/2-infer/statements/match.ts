import type * as ast from "@tsyncio/ast";
import { isTotal } from "../../1-bind/irrefutable.ts";
import type { Env, Frame } from "../context.ts";
import { joinEnvs, refine } from "../context.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { narrowed } from "../narrowing.ts";
import type { Type } from "../types.ts";
import { envAfter } from "./index.ts";
import { inferPattern, without } from "./pattern.ts";

/** `match`: each case sees the subject as what the cases before it have left, and as what its pattern takes of that. */
export function inferMatch(node: ast.Match, frame: Frame): void {
  let remaining = evaluate(node.subject, frame);
  let start = frame.env;
  let after: Env = null;
  for (const { pattern, guard, body } of node.cases) {
    frame.env = start;
    const captures = inferPattern(pattern, remaining, frame);
    refineSubject(node, captures.matched, frame);
    captures.assign();
    if (guard) inspect(guard, frame);
    const outcome = guard ? narrowed(guard, frame) : { whenTrue: frame.env, whenFalse: null };
    after = joinEnvs(after, envAfter(body, outcome.whenTrue, frame));
    frame.env = start;
    // What a guard has left may have bound the names.
    if (guard) start = joinEnvs(start, outcome.whenFalse);
    else {
      remaining = without(remaining, pattern, frame);
      refineSubject(node, remaining, frame);
      start = frame.env;
    }
  }
  frame.env = node.cases.some((each) => isTotal(each, node.subject)) ? after : joinEnvs(after, start);
}

/** The variable that is the subject is known as well as the subject. */
function refineSubject(node: ast.Match, type: Type, frame: Frame): void {
  const binding = frame.inference.bound.bindings.get(node.subject);
  if (binding !== undefined && node.subject.kind === "Name" && type.kind !== "never") refine(binding, type, frame);
}
