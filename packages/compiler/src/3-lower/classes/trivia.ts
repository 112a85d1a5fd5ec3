import type * as ast from "@tsyncio/ast";
import type { ClassMember, Trivia } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";

/** The members that a statement became, with the comments around it. */
export function withTrivia(members: readonly ClassMember[], trivia: Trivia | undefined): readonly ClassMember[] {
  const [first, ...rest] = members;
  if (trivia === undefined) return members;
  if (first === undefined)
    return trivia.leading === undefined && trivia.trailing === undefined ? [] : [{ kind: "comments", trivia }];
  return [{ ...first, trivia }, ...rest];
}

/** The members of a class, with the comments at the start and at the end of its body. */
export function withBlockComments(
  members: readonly ClassMember[],
  node: ast.ClassDef,
  context: Context,
): readonly ClassMember[] {
  const start = context.comments.blockStart(node.body);
  const end = context.comments.blockEnd(node.body);
  return [
    ...(start === undefined ? [] : [{ kind: "comments", trivia: start } as const]),
    ...members,
    ...(end === undefined ? [] : [{ kind: "comments", trivia: end } as const]),
  ];
}
