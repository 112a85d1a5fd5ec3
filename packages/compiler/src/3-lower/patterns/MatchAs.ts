import type * as ast from "@tsyncio/ast";
import type { Context } from "../context.ts";
import { capture } from "./capture.ts";
import { lowerPattern } from "./index.ts";
import type { Matching, Subject } from "./matching.ts";

/** `_` asks nothing, `name` binds the value, `pattern as name` both. */
export function lowerMatchAs(node: ast.MatchAs, subject: Subject, matching: Matching, context: Context): void {
  if (node.pattern !== null) lowerPattern(node.pattern, subject, matching, context);
  capture(node, subject, matching, context);
}
