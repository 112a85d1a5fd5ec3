import type * as ast from "@tsyncio/ast";
import { assign, ifOf, name, sequence, statement } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import { lowerCondition } from "../conditions.ts";
import { type Context, fresh, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { allOf } from "../patterns/MatchOr.ts";
import { lowerPattern } from "../patterns/index.ts";
import { type Captured, newMatching, type Parts, type Subject } from "../patterns/matching.ts";
import { declaredHere } from "../targets/assign.ts";
import { textOf } from "../text.ts";

/**
 * ```py
 * def describe(status: int):
 *     match status:
 *         case 200:
 *             return "fine"
 *         case 401 | 403:
 *             return "forbidden"
 *         case other if other >= 500:
 *             return "broken"
 *         case _:
 *             return "unknown"
 *
 * print(describe(200))
 * ```
 * ```ts
 * function describe(status: number): string {
 *   let other!: number;
 *   if (status === 200) {
 *     return "fine";
 *   } else if (status === 401 || status === 403) {
 *     return "forbidden";
 *   } else if (((other = status), other >= 500)) {
 *     return "broken";
 *   } else {
 *     return "unknown";
 *   }
 * }
 *
 * print(describe(200));
 * ```
 * A case binds its names only when all of its pattern fits, and before its guard is asked.
 */
export function lowerMatch(node: ast.Match, context: Context): readonly Statement[] {
  const { subject, opening } = lowerSubject(node, context);
  return [...opening, ...lowerCases(node.cases, subject, new Map(), context)];
}

function lowerCases(
  cases: readonly ast.MatchCase[],
  subject: Subject,
  pool: Parts,
  context: Context,
): readonly Statement[] {
  const [first, ...rest] = cases;
  if (first === undefined) return [];
  const type = subject.parts === undefined ? context.types.typeOfPattern(first.pattern) : subject.type;
  const matching = newMatching(pool, context);
  lowerPattern(first.pattern, { ...subject, type }, matching, context);
  const { tests, captures } = matching;
  const test = allOf([...tests, ...guardOf(first, captures, context)]);
  const opening = first.guard === null ? captures.map((captured) => declared(captured, context)) : [];
  const body = [...opening, ...lowerBlock(first.body, context)];
  if (test === null) return body;
  const otherwise = lowerCases(rest, subject, pool, context);
  return [{ ...ifOf(test, body, otherwise.length === 0 ? null : otherwise), line: first.pattern.lineno }];
}

/** The guard, before which the names are bound. */
function guardOf(node: ast.MatchCase, captures: readonly Captured[], context: Context): readonly Expression[] {
  if (node.guard === null) return [];
  const guard = lowerCondition(node.guard, context);
  const bound = captures.map(({ binding, value }) => assign(name(binding.emitted), value));
  return [bound.length === 0 ? guard : sequence([...bound, guard])];
}

/** `const x = parts[1];` where the case has the name to itself. */
function declared({ node, binding, value, type }: Captured, context: Context): Statement {
  const keyword = declaredHere(node, binding);
  if (keyword === null) return statement(assign(name(binding.emitted), value));
  const text = textOf(context.types.typeOfBinding(binding), context, binding);
  const isSeen =
    keyword === "const" && (text === "any" || text === "unknown" || (value.kind !== "index" && type.kind !== "any"));
  return {
    kind: "variable",
    keyword,
    target: name(binding.emitted),
    initial: value,
    ...(isSeen ? {} : { type: text }),
  };
}

/** The subject as an expression that may be read again and again, and what keeps it first. */
function lowerSubject(
  node: ast.Match,
  context: Context,
): { readonly subject: Subject; readonly opening: readonly Statement[] } {
  if (node.subject.kind === "Tuple" && isTakenApart(node.subject, node.cases)) {
    const kept = node.subject.elts.map((element) => keep(element, node, context));
    const parts = kept.map((each) => each.subject);
    const [first] = parts;
    const lowered = first?.lowered ?? name("");
    return {
      subject: { lowered, type: typeOf(context, node.subject), parts },
      opening: kept.flatMap((each) => each.opening),
    };
  }
  return keep(node.subject, node, context);
}

function keep(
  value: ast.Expr,
  node: ast.Match,
  context: Context,
): { readonly subject: Subject; readonly opening: readonly Statement[] } {
  const type = typeOf(context, value);
  const lowered = lowerExpression(value, context);
  if (lowered.kind === "name" && value.kind === "Name" && staysTheSame(value, node, context))
    return { subject: { lowered, type }, opening: [] };
  const kept = name(fresh(context, "subject"));
  // Of an empty list TypeScript asks what it holds.
  const isEmpty = lowered.kind === "array" && lowered.elements.length === 0;
  const opening: Statement = { kind: "variable", keyword: "const", target: kept, initial: lowered };
  return {
    subject: { lowered: kept, type },
    opening: [isEmpty ? { ...opening, type: textOf(type, context, value) } : opening],
  };
}

/** A variable that neither the patterns and guards nor code elsewhere can change while the case is chosen. */
function staysTheSame(value: ast.Name, node: ast.Match, context: Context): boolean {
  const binding = context.bound.bindings.get(value);
  if (binding === undefined || binding.uncertain.has(value)) return false;
  if (binding.origins.length === 1) return true;
  const isBoundHere = binding.origins.some(
    (origin) =>
      (origin.kind === "pattern" && origin.statement === node) ||
      (origin.kind === "assignment" && origin.statement.kind === "NamedExpr"),
  );
  return !isBoundHere && !binding.assignedFromInside && binding.scope.node === (context.frame.function?.node ?? null);
}

/** A tuple that is written out and that every case takes apart is never made. */
function isTakenApart(subject: ast.Tuple, cases: readonly ast.MatchCase[]): boolean {
  const isPlain = subject.elts.length > 0 && subject.elts.every((element) => element.kind !== "Starred");
  return isPlain && cases.every(({ pattern }) => takesApart(pattern, subject.elts.length));
}

function takesApart(pattern: ast.Pattern, count: number): boolean {
  if (pattern.kind === "MatchOr") return pattern.patterns.every((part) => takesApart(part, count));
  if (pattern.kind === "MatchAs") return pattern.pattern === null && pattern.name === null;
  return (
    pattern.kind === "MatchSequence" &&
    pattern.patterns.length === count &&
    pattern.patterns.every((part) => part.kind !== "MatchStar")
  );
}
