import type * as ast from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { binary, call, member, name } from "../../4-emit/builders.ts";
import type { BinaryOperator, Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, type RuntimeSymbol, typeOf } from "../context.ts";
import { isPlainNumber, isSmallInt } from "../types.ts";
import { boxed, isBareFloat, type Operand, unboxed } from "../values.ts";
import { lowerExpression } from "./index.ts";

/** The runtime's function for each operator, by Python's `operator` names, and JavaScript's own where it can be exact. */
const operators: Readonly<
  Record<
    ast.Operator,
    { readonly runtime: RuntimeSymbol; readonly inPlace: RuntimeSymbol; readonly native?: BinaryOperator }
  >
> = {
  Add: { runtime: "add", inPlace: "iadd", native: "+" },
  Sub: { runtime: "sub", inPlace: "isub", native: "-" },
  Mult: { runtime: "mul", inPlace: "imul", native: "*" },
  MatMult: { runtime: "matmul", inPlace: "imatmul" },
  Div: { runtime: "truediv", inPlace: "itruediv" },
  Mod: { runtime: "mod", inPlace: "imod" },
  Pow: { runtime: "pow", inPlace: "ipow" },
  LShift: { runtime: "lshift", inPlace: "ilshift" },
  RShift: { runtime: "rshift", inPlace: "irshift" },
  BitOr: { runtime: "or_", inPlace: "ior" },
  BitXor: { runtime: "xor", inPlace: "ixor" },
  BitAnd: { runtime: "and_", inPlace: "iand" },
  FloorDiv: { runtime: "floordiv", inPlace: "ifloordiv" },
};

/**
 * ```py
 * def combine(total, x):
 *     return total + x
 *
 * for i in range(3):
 *     print(i + 1, "a" + "b")
 * ```
 * ```ts
 * function combine(total: unknown, x: unknown): unknown {
 *   return add(total, x);
 * }
 *
 * for (let i = 0; i < 3; i++) {
 *   print(i + 1, "a" + "b");
 * }
 * ```
 * JavaScript's operator where it is proven to give Python's result, the runtime's function elsewhere.
 */
export function lowerBinOp(node: ast.BinOp, context: Context): Expression {
  const left = { lowered: lowerExpression(node.left, context), type: typeOf(context, node.left) };
  const right = { lowered: lowerExpression(node.right, context), type: typeOf(context, node.right) };
  const whole = nativeDivision(node.op, left, right);
  if (whole !== null) return whole;
  return lowerOperation(node.op, left, right, typeOf(context, node), context, "runtime");
}

/**
 * `a % 7` of what is never negative, and `a // 7`, by JavaScript's operators. Below 2**53 the floor of a rounded quotient is the floor
 * of the exact one: their distance to the next whole number is greater than what rounding can add.
 */
function nativeDivision(operator: ast.Operator, left: Operand, right: Operand): Expression | null {
  if (!isSmallInt(left.type) || !isSmallInt(right.type) || !isPositive(right.lowered)) return null;
  if (operator === "Mod" && isNatural(left.type)) return binary("%", left.lowered, right.lowered);
  if (operator !== "FloorDiv") return null;
  return call(member(name("Math"), "floor"), [binary("/", left.lowered, right.lowered)]);
}

/** `a % 2` for a test whether it is 0: then its sign does not matter, and JavaScript's remainder serves. Null for everything else. */
export function lowerRemainder(node: ast.Expr, context: Context): Expression | null {
  if (node.kind !== "BinOp" || node.op !== "Mod") return null;
  if (![node.left, node.right].every((each) => isSmallInt(typeOf(context, each)))) return null;
  const right = lowerExpression(node.right, context);
  return isPositive(right) ? binary("%", lowerExpression(node.left, context), right) : null;
}

/** The operation of an operator, or of an augmented assignment (`inPlace`), on operands that have been lowered. */
export function lowerOperation(
  operator: ast.Operator,
  left: Operand,
  right: Operand,
  result: Type,
  context: Context,
  form: "runtime" | "inPlace",
): Expression {
  const row = operators[operator];
  const operands = [left, right];
  if (operator === "Add" && operands.every(({ type }) => type.kind === "str"))
    return binary("+", left.lowered, right.lowered);
  if (operands.every(({ type }) => isPlainNumber(type))) {
    if (row.native !== undefined && isExact(result)) {
      const hasSign = operator === "Mult" && mayBeMinusZero(result, operands);
      return hasSign
        ? call(runtime(context, "product"), [left.lowered, right.lowered])
        : binary(row.native, unboxed(left), unboxed(right));
    }
    const bare = bareFunction(operator, operands);
    if (bare !== undefined && isBareFloat(result)) return call(runtime(context, bare), operands.map(unboxed));
  }
  const general = call(
    runtime(context, row[form]),
    operands.map(({ lowered, type }) => boxed(lowered, type, context)),
  );
  return isBareFloat(result) ? call(name("Number"), [general]) : general;
}

/** The operation on plain numbers whose result is a float, kept bare; it raises Python's ZeroDivisionError. */
function bareFunction(operator: ast.Operator, operands: readonly Operand[]): RuntimeSymbol | undefined {
  if (operator === "Div") return operands.every(({ type }) => type.kind === "int") ? "divide" : "float_divide";
  return operator === "FloorDiv" ? "float_floordiv" : operator === "Mod" ? "float_mod" : undefined;
}

/** Whether JavaScript may give -0 for the product of ints, which is 0 and another value as a float: `0 * -1`. */
function mayBeMinusZero(product: Type, factors: readonly Operand[]): boolean {
  if (product.kind !== "int" || product.natural || factors.some(({ lowered }) => isPositive(lowered))) return false;
  const [left, right] = factors.map(({ lowered }) => (lowered.kind === "name" ? lowered.name : null));
  return left !== right || left === null;
}

/** Whether an expression is a number literal above 0. */
function isPositive(lowered: Expression): boolean {
  return lowered.kind === "literal" && Number(lowered.text) > 0;
}

function isNatural(type: Type): boolean {
  return type.kind === "int" && type.natural;
}

/** Whether native arithmetic cannot round: a float result is what JavaScript computes, an int must stay within 53 bits. */
function isExact(type: Type): boolean {
  return isBareFloat(type) || (type.kind === "int" && type.bits <= 53);
}
