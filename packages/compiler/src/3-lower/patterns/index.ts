import type * as ast from "@tsyncio/ast";
import type { Context } from "../context.ts";
import { lowerMatchAs } from "./MatchAs.ts";
import { lowerMatchClass } from "./MatchClass.ts";
import { lowerMatchMapping } from "./MatchMapping.ts";
import { lowerMatchOr } from "./MatchOr.ts";
import { lowerMatchSequence, lowerMatchStar } from "./MatchSequence.ts";
import { lowerMatchSingleton, lowerMatchValue } from "./MatchValue.ts";
import type { Matching, Subject } from "./matching.ts";

/** The lowering of each pattern: a constructor that grammar/python.asdl gains breaks the build here. */
type Lowerings = {
  readonly [K in ast.Pattern["kind"]]: (
    node: Extract<ast.Pattern, { kind: K }>,
    subject: Subject,
    matching: Matching,
    context: Context,
  ) => void;
};

const lowerings: Lowerings = {
  MatchAs: lowerMatchAs,
  MatchClass: lowerMatchClass,
  MatchMapping: lowerMatchMapping,
  MatchOr: lowerMatchOr,
  MatchSequence: lowerMatchSequence,
  MatchSingleton: lowerMatchSingleton,
  MatchStar: lowerMatchStar,
  MatchValue: lowerMatchValue,
};

/** Adds what a pattern asks of a value, and what it binds, to a case. */
export function lowerPattern(node: ast.Pattern, subject: Subject, matching: Matching, context: Context): void {
  const lower = lowerings[node.kind] as (
    node: ast.Pattern,
    subject: Subject,
    matching: Matching,
    context: Context,
  ) => void;
  lower(node, subject, matching, context);
}
