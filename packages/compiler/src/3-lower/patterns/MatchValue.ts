import type * as ast from "@tsyncio/ast";
import { binary, literal, nullLiteral } from "../../4-emit/builders.ts";
import type { Context } from "../context.ts";
import { lowerEquality } from "../expressions/Compare.ts";
import type { Matching, Subject } from "./matching.ts";

/** `case "stop"` → `subject === "stop"` where the types are proven, else `eq(subject, "stop")`. */
export function lowerMatchValue(node: ast.MatchValue, subject: Subject, matching: Matching, context: Context): void {
  matching.tests.push(lowerEquality(subject, node.value, context));
}

/** `case None` → `subject === null`. */
export function lowerMatchSingleton(
  node: ast.MatchSingleton,
  subject: Subject,
  matching: Matching,
  _context: Context,
): void {
  const { value } = node;
  const text = value.type === "bool" ? literal(String(value.value)) : nullLiteral;
  matching.tests.push(binary("===", subject.lowered, text));
}
