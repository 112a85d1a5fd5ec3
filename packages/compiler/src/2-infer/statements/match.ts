import type * as ast from "@tsyncio/ast";
import type { Env, Frame } from "../context.ts";
import { assignVariable, joinEnvs } from "../context.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { any, join } from "../lattice.ts";
import { narrowed } from "../narrowing.ts";
import { envAfter } from "./index.ts";

/** `match`: a name that captures the whole subject has its type, the others anything. */
export function inferMatch(node: ast.Match, frame: Frame): void {
  const subject = evaluate(node.subject, frame);
  const start = frame.env;
  let after: Env = start;
  join(any, subject);
  for (const { pattern, guard, body } of node.cases) {
    frame.env = start;
    bindPattern(pattern, frame);
    if (guard) inspect(guard, frame);
    after = joinEnvs(after, envAfter(body, guard ? narrowed(guard, frame).whenTrue : frame.env, frame));
  }
  frame.env = after;
}

function bindPattern(pattern: ast.Pattern, frame: Frame): void {
  const binding = frame.inference.bound.bindings.get(pattern);
  if (binding) assignVariable(binding, any, frame, false);
  if (pattern.kind === "MatchValue") evaluate(pattern.value, frame);
  if (pattern.kind === "MatchClass") {
    inspect(pattern.cls, frame);
    for (const part of pattern.kwd_patterns) bindPattern(part, frame);
  }
  if (pattern.kind === "MatchMapping") for (const key of pattern.keys) evaluate(key, frame);
  if (pattern.kind === "MatchAs" && pattern.pattern) bindPattern(pattern.pattern, frame);
  if ("patterns" in pattern) for (const part of pattern.patterns) bindPattern(part, frame);
}
