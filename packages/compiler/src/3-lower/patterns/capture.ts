import type * as ast from "@tsyncio/ast";
import type { Context } from "../context.ts";
import { boxed } from "../values.ts";
import type { Matching, Subject } from "./matching.ts";

/** Notes that a pattern with a name binds a value. */
export function capture(
  node: ast.MatchAs | ast.MatchStar | ast.MatchMapping,
  subject: Subject,
  matching: Matching,
  context: Context,
): void {
  const binding = context.bound.bindings.get(node);
  if (binding === undefined) return;
  const value = boxed(subject.lowered, subject.type, context);
  matching.captures.push({ node, binding, value, type: subject.type });
}
