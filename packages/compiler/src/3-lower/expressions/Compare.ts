import type * as ast from "@tsyncio/ast";
import { dynamic } from "../../2-infer/sites.ts";
import type { Type } from "../../2-infer/types.ts";
import { binary, call, name } from "../../4-emit/builders.ts";
import type { BinaryOperator, Expression } from "../../4-emit/tree.ts";
import { negated, truthOf } from "../conditions.ts";
import { type Context, runtime, type RuntimeSymbol, temporary, typeOf } from "../context.ts";
import { isQuiet, isStable } from "../purity.ts";
import { textOf } from "../text.ts";
import { every, isNumeric, isPlainNumber } from "../types.ts";
import { boxed, type Operand, unboxed } from "../values.ts";
import { lowerRemainder } from "./BinOp.ts";
import { lowerExpression } from "./index.ts";

/**
 * ```py
 * def check(x, seen):
 *     return 0 <= x < 10, x in seen, x is None
 *
 * print(len("abc") == 3)
 * ```
 * ```ts
 * function check(x: unknown, seen: unknown): Tuple<[unknown, boolean, boolean]> {
 *   return Tuple.of(le(0, x) && lt(x, 10), contains(seen, x), x === null);
 * }
 *
 * print(len("abc") === 3);
 * ```
 * An operand in the middle of a chain is evaluated once.
 */
export function lowerCompare(node: ast.Compare, context: Context): Expression {
  const divisibility = lowerDivisibility(node, context);
  if (divisibility !== null) return divisibility;
  let left: Compared = operandOf(node.left, context);
  const parts = node.ops.map((operator, place) => {
    const comparator = node.comparators[place];
    if (comparator === undefined) throw new Error("a Compare has as many comparators as operators");
    const right = operandOf(comparator, context);
    if (place === node.ops.length - 1 || isStable(comparator, context)) {
      const part = comparison(operator, left, right, context);
      left = right;
      return part;
    }
    const kept = temporary(context, "middle", textOf(dynamic(right.type), context));
    const stored: Expression = {
      kind: "assign",
      operator: "=",
      target: kept,
      value: boxed(right.lowered, right.type, context),
    };
    const part = comparison(operator, left, { ...keptOperand, lowered: stored }, context);
    left = { ...keptOperand, lowered: name(kept.name) };
    return part;
  });
  return parts.length === 1 && parts[0] !== undefined ? parts[0].value : conjunction(parts, context);
}

/** `a % 3 == 0`, where JavaScript's remainder says the same. */
function lowerDivisibility({ left, ops: [operator], comparators }: ast.Compare, context: Context): Expression | null {
  const [zero] = comparators;
  if (comparators.length !== 1 || (operator !== "Eq" && operator !== "NotEq")) return null;
  if (zero?.kind !== "Constant" || zero.value.type !== "int" || zero.value.value !== 0n) return null;
  const remainder = lowerRemainder(left, context);
  return remainder && binary(operator === "Eq" ? "===" : "!==", remainder, lowerExpression(zero, context));
}

/** What is known of an operand in the middle of a chain, which is kept in a temporary. */
const keptOperand = { type: { kind: "any" }, isLiteral: false, mayWait: true, isQuiet: false } as const;

/** One comparison; `isBoolean` is false where a user's operator method may give anything. */
interface Comparison {
  readonly value: Expression;
  readonly isBoolean: boolean;
}

function conjunction(parts: readonly Comparison[], context: Context): Expression {
  return parts
    .map((part) =>
      part.isBoolean || context.comparesToBool ? part.value : truthOf(part.value, { kind: "any" }, context),
    )
    .reduce((left, right) => binary("&&", left, right));
}

/** TypeScript refuses to compare two literals that differ, or constants that it takes for them. */
interface Comparand extends Operand {
  readonly isLiteral: boolean;
}

/** An operand of a comparison. */
interface Compared extends Comparand {
  /** Whether it may be evaluated after what stands to its right. */
  readonly mayWait: boolean;
  /** Whether it may be evaluated before what stands to its left. */
  readonly isQuiet: boolean;
}

function operandOf(node: ast.Expr, context: Context): Compared {
  return {
    lowered: lowerExpression(node, context),
    type: typeOf(context, node),
    isLiteral: isLiteral(node, context),
    mayWait: isStable(node, context),
    isQuiet: isQuiet(node, context),
  };
}

function isLiteral(node: ast.Expr, context: Context): boolean {
  if (node.kind !== "Name") return node.kind === "Constant";
  const origins = context.bound.bindings.get(node)?.origins ?? [];
  return origins.some((origin) => origin.kind === "assignment" && origin.statement.value?.kind === "Constant");
}

function comparison(operator: ast.Cmpop, left: Compared, right: Compared, context: Context): Comparison {
  switch (operator) {
    case "Is":
      return { value: identity(left, right, context), isBoolean: true };
    case "IsNot":
      return { value: negated(identity(left, right, context)), isBoolean: true };
    case "In":
      return { value: containment(left, right, context), isBoolean: true };
    case "NotIn":
      return { value: negated(containment(left, right, context)), isBoolean: true };
    case "Eq":
    case "NotEq":
      return equality(operator, left, right, context);
    default:
      return ordering(operator, left, right, context);
  }
}

function identity(left: Compared, right: Compared, context: Context): Expression {
  const native = [left, right].some(({ type }) => every(type, hasOneIdentity));
  if (native) return binary("===", left.lowered, right.lowered);
  return call(runtime(context, "is_"), [
    boxed(left.lowered, left.type, context),
    boxed(right.lowered, right.type, context),
  ]);
}

/** Values that JavaScript's `===` tells apart exactly as Python's `is` does. */
function hasOneIdentity(type: Type): boolean {
  return [
    "none",
    "bool",
    "instance",
    "class",
    "made",
    "madeClass",
    "list",
    "dict",
    "set",
    "runtime",
    "coroutine",
  ].includes(type.kind);
}

/** `contains(container, item)`, or `is_in(item, container)` where the order of evaluation could be noticed. */
function containment(item: Compared, container: Compared, context: Context): Expression {
  const left = boxed(item.lowered, item.type, context);
  const right = boxed(container.lowered, container.type, context);
  return item.mayWait || container.isQuiet
    ? call(runtime(context, "contains"), [right, left])
    : call(runtime(context, "is_in"), [left, right]);
}

/** `left == right` of a value that has been lowered, for its truth. */
export function lowerEquality(left: Operand, right: ast.Expr, context: Context): Expression {
  const operand = operandOf(right, context);
  const { value, isBoolean } = equality("Eq", { ...left, isLiteral: left.type.kind === "bool" }, operand, context);
  return isBoolean || context.comparesToBool ? value : truthOf(value, { kind: "any" }, context);
}

function equality(operator: "Eq" | "NotEq", left: Comparand, right: Comparand, context: Context): Comparison {
  if (isNativelyEqual(left.type, right.type) && !(left.isLiteral && right.isLiteral)) {
    const value = binary(operator === "Eq" ? "===" : "!==", unboxed(left), unboxed(right));
    return { value, isBoolean: true };
  }
  const operands = [boxed(left.lowered, left.type, context), boxed(right.lowered, right.type, context)];
  return {
    value: call(runtime(context, operator === "Eq" ? "eq" : "ne"), operands),
    isBoolean: isBuiltIn(left.type) && isBuiltIn(right.type),
  };
}

/** Types between which `===` is Python's `==`: strings, numbers, booleans, each possibly None. A box among them is not seen through. */
function isNativelyEqual(left: Type, right: Type): boolean {
  if (isPlainNumber(left) && isPlainNumber(right)) return true;
  const groups: readonly ((type: Type) => boolean)[] = [
    (type) => type.kind === "str",
    (type) => type.kind === "bool",
    (type) => type.kind === "int",
    (type) => isPlainNumber(type) && !(type.kind === "float" && type.boxed),
  ];
  return groups.some((group) =>
    [left, right].every((type) => every(type, (part) => part.kind === "none" || group(part))),
  );
}

const orderings: Readonly<Record<"Lt" | "LtE" | "Gt" | "GtE", readonly [BinaryOperator, RuntimeSymbol]>> = {
  Lt: ["<", "lt"],
  LtE: ["<=", "le"],
  Gt: [">", "gt"],
  GtE: [">=", "ge"],
};

function ordering(
  operator: "Lt" | "LtE" | "Gt" | "GtE",
  left: Compared,
  right: Compared,
  context: Context,
): Comparison {
  const [native, symbol] = orderings[operator];
  if (isNumeric(left.type) && isNumeric(right.type)) {
    return { value: binary(native, unboxed(left), unboxed(right)), isBoolean: true };
  }
  const operands = [boxed(left.lowered, left.type, context), boxed(right.lowered, right.type, context)];
  return { value: call(runtime(context, symbol), operands), isBoolean: isBuiltIn(left.type) && isBuiltIn(right.type) };
}

/** Types whose comparison always gives a bool. */
function isBuiltIn(type: Type): boolean {
  return every(type, (part) =>
    ["none", "bool", "int", "float", "str", "bytes", "list", "tuple", "dict", "set", "range"].includes(part.kind),
  );
}
