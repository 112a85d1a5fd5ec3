import type * as ast from "@tsyncio/ast";

/** Whether a pattern takes every value: `_`, a name, or an alternative that is one. */
export function isIrrefutable(pattern: ast.Pattern): boolean {
  if (pattern.kind === "MatchOr") return pattern.patterns.some(isIrrefutable);
  return pattern.kind === "MatchAs" && (pattern.pattern === null || isIrrefutable(pattern.pattern));
}

/** Whether a case takes whatever the subject is: `case _`, and `case _, _` for a subject `a, b`. */
export function isTotal({ pattern, guard }: ast.MatchCase, subject: ast.Expr): boolean {
  if (guard !== null) return false;
  if (isIrrefutable(pattern)) return true;
  if (pattern.kind !== "MatchSequence" || subject.kind !== "Tuple") return false;
  const isPlain = subject.elts.every((element) => element.kind !== "Starred");
  return isPlain && pattern.patterns.length === subject.elts.length && pattern.patterns.every(isIrrefutable);
}
