import type * as ast from "@tsyncio/ast";
import type { Frame } from "../context.ts";
import { joinEnvs, siteAt } from "../context.ts";
import { any, bareFloat, bool, bytes, int, intOf, join, joinAll, membersOf, never, str, tupleOf } from "../lattice.ts";
import { narrowed } from "../narrowing.ts";
import { listAt } from "../sites.ts";
import type { Type } from "../types.ts";
import { evaluate, inspect } from "./index.ts";
import { compareInstances, operateInstances, specialCall } from "./special.ts";

/** The type of `left op right`. */
export function inferBinOp(node: ast.BinOp, frame: Frame): Type {
  const left = evaluate(node.left, frame);
  const right = evaluate(node.right, frame);
  return operate(node.op, left, right, node.right, node, frame);
}

/** The type of an operation on operands of given types. */
export function operate(
  op: ast.Operator,
  left: Type,
  right: Type,
  rightNode: ast.Expr,
  node: ast.Node,
  frame: Frame,
): Type {
  if (left.kind === "never" || right.kind === "never") return never;
  if (!isNumber(left) || !isNumber(right)) {
    if (left.kind === "union" || right.kind === "union") return operateMembers(op, left, right, rightNode, node, frame);
  }
  if (left.kind === "int" && right.kind === "int") return operateInts(op, left, right, rightNode);
  if (isNumber(left) && isNumber(right)) {
    const mayBeComplex = op === "Pow" && !isRealPower(baseOf(node), right, rightNode);
    return mayBeComplex ? any : operateNumbers(op, left, right);
  }
  if (op === "Mod" && left.kind === "str") return str;
  if (op === "Mod" && left.kind === "bytes") return bytes;
  if (op === "Add") return add(left, right, node, frame);
  if (op === "Mult") return multiply(left, right);
  if (op === "BitOr" && left.kind === "dict" && right.kind === "dict") return join(left, right);
  if (left.kind === "set" && right.kind === "set" && setOperators.has(op))
    return op === "BitOr" || op === "BitXor" ? join(left, right) : left;
  if (left.kind === "instance" || right.kind === "instance") return operateInstances(op, left, right, node, frame);
  return isBuiltIn(left) && isBuiltIn(right) ? never : unknownOperation(left, right);
}

const mostPairs = 16;

/** Each member of a union with each of the other. */
function operateMembers(
  op: ast.Operator,
  left: Type,
  right: Type,
  rightNode: ast.Expr,
  node: ast.Node,
  frame: Frame,
): Type {
  const pairs = membersOf(left).flatMap((one) => membersOf(right).map((other) => [one, other] as const));
  if (pairs.length > mostPairs) return unknownOperation(left, right);
  return joinAll(pairs.map(([one, other]) => operate(op, one, other, rightNode, node, frame)));
}

/** Values on which an operator that no rule knows raises a TypeError. In place, a list takes any iterable and a dict any pairs. */
const builtIns: ReadonlySet<Type["kind"]> = new Set(["none", "bool", "int", "float", "str", "bytes", "tuple"]);

function isBuiltIn(type: Type): boolean {
  return builtIns.has(type.kind);
}

const setOperators: ReadonlySet<ast.Operator> = new Set(["BitOr", "BitAnd", "BitXor", "Sub"]);

function isNumber(type: Type): boolean {
  return membersOf(type).every((member) => member.kind === "int" || member.kind === "float" || member.kind === "bool");
}

/** A method of a class may do anything with the operands. */
function unknownOperation(left: Type, right: Type): Type {
  return join(join(any, left), right);
}

/**
 * How far a chain of steps by small numbers can get: 2^46.4 steps of a nanosecond take a day. A value that is changed only by such
 * steps stays below these bounds, whatever loop changes it. No other operation gives these fractions.
 */
const counter = { byOne: 46.5, from: 40 } as const;
const steps = { byFew: 50.25, from: 48 } as const;

function step(bits: number, by: ast.Expr): number | null {
  if (by.kind !== "Constant" || by.value.type !== "int" || by.value.value > 10n) return null;
  const isOne = by.value.value <= 1n;
  if (isOne && (bits <= counter.from || bits === counter.byOne)) return counter.byOne;
  return bits <= steps.from || bits === steps.byFew ? steps.byFew : null;
}

type Int = Extract<Type, { kind: "int" }>;

function operateInts(op: ast.Operator, left: Int, right: Int, rightNode: ast.Expr): Type {
  const most = Math.max(left.bits, right.bits);
  const natural = left.natural && right.natural;
  switch (op) {
    case "Add":
      return intOf(step(left.bits, rightNode) ?? most + 1, natural);
    case "Sub":
      return intOf(step(left.bits, rightNode) ?? most + 1);
    case "Mult":
      return intOf(left.bits + right.bits, natural);
    case "Div":
      return bareFloat;
    case "FloorDiv":
      return intOf(left.bits, natural);
    case "Mod":
      return intOf(right.bits, right.natural);
    case "Pow":
      return isNatural(rightNode) ? powerOf(left.bits, rightNode) : isNegative(rightNode) ? bareFloat : any;
    case "BitAnd":
    case "BitOr":
    case "BitXor":
      // Of negative ints they may reach the next power of two.
      return intOf(most + 1, natural);
    case "RShift":
      return intOf(left.bits, left.natural);
    case "LShift":
      return int;
    default:
      return any;
  }
}

function isNatural(node: ast.Expr): node is ast.Constant {
  return node.kind === "Constant" && node.value.type === "int";
}

function isNegative(node: ast.Expr): boolean {
  return (
    node.kind === "UnaryOp" &&
    node.op === "USub" &&
    isNatural(node.operand) &&
    node.operand.value.type === "int" &&
    node.operand.value.value > 0n
  );
}

function powerOf(bits: number, exponent: ast.Constant): Type {
  return exponent.value.type === "int" && exponent.value.value < 64n
    ? intOf(bits * Math.max(1, Number(exponent.value.value)))
    : int;
}

/** The base of a power; `null` in place, where it is a variable. */
function baseOf(node: ast.Node): ast.Expr | null {
  return node.kind === "BinOp" ? node.left : null;
}

/** Whether a power is a real number: a negative base with a fractional exponent gives a complex one. */
function isRealPower(base: ast.Expr | null, exponent: Type, exponentNode: ast.Expr): boolean {
  if (membersOf(exponent).every((member) => member.kind !== "float")) return true;
  if (base !== null && isNotNegative(base)) return true;
  return (
    exponentNode.kind === "Constant" &&
    exponentNode.value.type === "float" &&
    Number.isInteger(exponentNode.value.value)
  );
}

/** Whether a number shows by itself that it is not negative: `2`, `x ** 2`, `x * x`, and their sums, products and quotients. */
function isNotNegative(node: ast.Expr): boolean {
  if (node.kind === "Constant") return node.value.type === "int" || node.value.type === "float";
  if (node.kind !== "BinOp") return false;
  const { op, left, right } = node;
  if (op === "Pow") return isEven(right) || isNotNegative(left);
  const isSquare = op === "Mult" && left.kind === "Name" && right.kind === "Name" && left.id === right.id;
  const isMonotone = op === "Add" || op === "Mult" || op === "Div";
  return isSquare || (isMonotone && isNotNegative(left) && isNotNegative(right));
}

function isEven(node: ast.Expr): boolean {
  return node.kind === "Constant" && node.value.type === "int" && node.value.value % 2n === 0n;
}

/** Numbers of which some may be floats, or bools. */
function operateNumbers(op: ast.Operator, left: Type, right: Type): Type {
  const kinds = [...membersOf(left), ...membersOf(right)];
  const hasFloat = kinds.some((member) => member.kind === "float");
  const isFloat = left.kind === "float" || right.kind === "float" || op === "Div";
  if (op === "Pow") return isFloat ? bareFloat : any;
  if (isFloat) return isBitwise(op) ? any : bareFloat;
  if (hasFloat) return isBitwise(op) ? any : join(int, bareFloat);
  return kinds.every((member) => member.kind === "bool") && ["BitAnd", "BitOr", "BitXor"].includes(op)
    ? bool
    : boolArithmetic(op, kinds);
}

function isBitwise(op: ast.Operator): boolean {
  return ["BitAnd", "BitOr", "BitXor", "LShift", "RShift", "MatMult"].includes(op);
}

/** Sums of ints and bools are ints; `&`, `|` and `^` may give either. */
function boolArithmetic(op: ast.Operator, kinds: readonly Type[]): Type {
  if (op === "BitAnd" || op === "BitOr" || op === "BitXor") return join(bool, int);
  const bits = Math.max(...kinds.map((member) => (member.kind === "int" ? member.bits : 1)));
  return op === "Add" || op === "Sub"
    ? intOf(bits + 1)
    : op === "Mod" || op === "FloorDiv"
      ? intOf(bits)
      : op === "Mult"
        ? intOf(2 * bits)
        : int;
}

function add(left: Type, right: Type, node: ast.Node, frame: Frame): Type {
  if (left.kind === "str" && right.kind === "str") return str;
  if (left.kind === "bytes" && right.kind === "bytes") return bytes;
  if (left.kind === "list" && right.kind === "list") {
    const site = siteAt(node, "sum", [join(left.item, right.item)], frame.inference);
    return listAt(site);
  }
  if (left.kind === "tuple" && right.kind === "tuple") {
    const items = left.items && right.items ? [...left.items, ...right.items] : null;
    return items && items.length <= 16
      ? tupleOf(items)
      : { kind: "tuple", items: null, item: join(left.item, right.item) };
  }
  return unknownOperation(left, right);
}

function multiply(left: Type, right: Type): Type {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const isCount = other.kind === "int" || other.kind === "bool";
    if (isCount && (one.kind === "str" || one.kind === "bytes" || one.kind === "list")) return one;
    if (isCount && one.kind === "tuple") return { kind: "tuple", items: null, item: one.item };
  }
  return unknownOperation(left, right);
}

/** The type of `-x`, `+x`, `~x`, `not x`. */
export function inferUnaryOp(node: ast.UnaryOp, frame: Frame): Type {
  const operand = evaluate(node.operand, frame);
  if (node.op === "Not") return bool;
  if (operand.kind === "never" || (operand.kind === "int" && node.op === "UAdd")) return operand;
  if (operand.kind === "int") return intOf(node.op === "Invert" ? operand.bits + 1 : operand.bits);
  if (operand.kind === "bool") return intOf(2);
  if (operand.kind === "float" && node.op !== "Invert") return bareFloat;
  if (operand.kind === "instance") return specialCall(operand, unaryNames[node.op], [], frame);
  return join(any, operand);
}

const unaryNames = { USub: "__neg__", UAdd: "__pos__", Invert: "__invert__" } as const;

/** The type of a comparison: a bool, unless a class of the program or an unknown value decides. */
export function inferCompare(node: ast.Compare, frame: Frame): Type {
  const operands = [node.left, ...node.comparators];
  for (const operand of operands) frame.inference.comparedTypes.add(operand);
  const types = operands.map((operand) => inspect(operand, frame));
  return joinAll(node.ops.map((op, i) => compareInstances(op, types[i] ?? any, types[i + 1] ?? any, frame)));
}

/** The type of `a and b`, `a or b`: each operand sees what the ones before it proved. */
export function inferBoolOp(node: ast.BoolOp, frame: Frame): Type {
  const results: Type[] = [];
  const stops: Frame["env"][] = [];
  for (const [i, value] of node.values.entries()) {
    const type = evaluate(value, frame);
    const isLast = i === node.values.length - 1;
    results.push(isLast ? type : stoppedBy(type, node.op === "Or"));
    const outcome = narrowed(value, frame);
    stops.push(isLast ? frame.env : node.op === "And" ? outcome.whenFalse : outcome.whenTrue);
    if (!isLast) frame.env = node.op === "And" ? outcome.whenTrue : outcome.whenFalse;
  }
  frame.env = stops.reduce(joinEnvs, null);
  return joinAll(results);
}

/** The values of a type at which `or` (true) or `and` (false) stops, as far as the type tells. */
function stoppedBy(type: Type, truth: boolean): Type {
  const kept = membersOf(type).filter((member) => (truth ? member.kind !== "none" : mayBeFalse(member)));
  return kept.length === membersOf(type).length ? type : joinAll(kept);
}

function mayBeFalse(type: Type): boolean {
  return !["function", "method", "class", "module", "api", "apiMethod", "coroutine"].includes(type.kind);
}

/** The type of `a if test else b`. */
export function inferIfExp(node: ast.IfExp, frame: Frame): Type {
  evaluate(node.test, frame);
  const { whenTrue, whenFalse } = narrowed(node.test, frame);
  frame.env = whenTrue;
  const body = evaluate(node.body, frame);
  const after = frame.env;
  frame.env = whenFalse;
  const orelse = evaluate(node.orelse, frame);
  frame.env = joinEnvs(after, frame.env);
  return join(body, orelse);
}
