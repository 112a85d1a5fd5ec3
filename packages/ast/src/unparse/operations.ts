import type {
  Await,
  BinOp,
  BoolOp,
  Compare,
  IfExp,
  Lambda,
  NamedExpr,
  UnaryOp,
  Yield,
  YieldFrom,
} from "../generated/nodes.ts";
import { writeExpression } from "./expression.ts";
import { binaryOperators, booleanOperators, comparisonOperators, unaryOperators } from "./operators.ts";
import { writeParameters } from "./parameters.ts";
import { parenthesized, precedence, tighter } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";

/** `left + right` */
export function writeBinOp(node: BinOp, asked: Precedence): string {
  const { symbol, own, left, right } = binaryOperators[node.op];
  const text = `${writeExpression(node.left, left)} ${symbol} ${writeExpression(node.right, right)}`;
  return parenthesized(text, own, asked);
}

/** `-operand` */
export function writeUnaryOp(node: UnaryOp, asked: Precedence): string {
  const { prefix, own } = unaryOperators[node.op];
  return parenthesized(prefix + writeExpression(node.operand, own), own, asked);
}

/** `first and second`; each operand is asked to bind one step tighter than the one before it, as CPython does. */
export function writeBoolOp(node: BoolOp, asked: Precedence): string {
  const { symbol, own } = booleanOperators[node.op];
  const operands = node.values.map((value, index) =>
    writeExpression(value, Math.min(own + index + 1, precedence.atom)),
  );
  return parenthesized(operands.join(` ${symbol} `), own, asked);
}

/** `left < middle <= right` */
export function writeCompare(node: Compare, asked: Precedence): string {
  const operand = tighter(precedence.comparison);
  let text = writeExpression(node.left, operand);
  for (const [index, comparator] of node.comparators.entries()) {
    const operator = node.ops[index];
    if (operator === undefined) break;
    text += ` ${comparisonOperators[operator]} ${writeExpression(comparator, operand)}`;
  }
  return parenthesized(text, precedence.comparison, asked);
}

/** `body if test else orelse` */
export function writeIfExp(node: IfExp, asked: Precedence): string {
  const inner = tighter(precedence.test);
  const condition = `${writeExpression(node.body, inner)} if ${writeExpression(node.test, inner)}`;
  return parenthesized(`${condition} else ${writeExpression(node.orelse)}`, precedence.test, asked);
}

/** `lambda a, b: body` */
export function writeLambda(node: Lambda, asked: Precedence): string {
  const parameters = writeParameters(node.args);
  const head = parameters === "" ? "lambda" : `lambda ${parameters}`;
  return parenthesized(`${head}: ${writeExpression(node.body)}`, precedence.test, asked);
}

/** `(target := value)` */
export function writeNamedExpr(node: NamedExpr, asked: Precedence): string {
  const target = writeExpression(node.target, precedence.atom);
  return parenthesized(`${target} := ${writeExpression(node.value, precedence.atom)}`, precedence.named, asked);
}

/** `await value` */
export function writeAwait(node: Await, asked: Precedence): string {
  return parenthesized(`await ${writeExpression(node.value, precedence.atom)}`, precedence.await, asked);
}

/** `yield value` */
export function writeYield(node: Yield, asked: Precedence): string {
  const value = node.value === null ? "" : ` ${writeExpression(node.value, precedence.atom)}`;
  return parenthesized(`yield${value}`, precedence.yield, asked);
}

/** `yield from value` */
export function writeYieldFrom(node: YieldFrom, asked: Precedence): string {
  return parenthesized(`yield from ${writeExpression(node.value, precedence.atom)}`, precedence.yield, asked);
}
