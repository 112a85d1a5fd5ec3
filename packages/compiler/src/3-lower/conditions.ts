import type * as ast from "@tsyncio/ast";
import type { ClassInfo, Type } from "../2-infer/types.ts";
import { binary, call, literal, member, unary } from "../4-emit/builders.ts";
import type { Expression } from "../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "./context.ts";
import { isPlainEnumeration } from "../2-infer/enumerations.ts";
import { mayHaveMethod } from "./expressions/Attribute.ts";
import { lowerRemainder } from "./expressions/BinOp.ts";
import { lowerExpression } from "./expressions/index.ts";
import { every, isSmallInt, membersOf, withoutNone } from "./types.ts";

/** Lowers an expression for its truth alone: the test of an `if`, a `while`, a `not`. */
export function lowerCondition(node: ast.Expr, context: Context): Expression {
  if (node.kind === "BoolOp") {
    const operator = node.op === "And" ? "&&" : "||";
    return node.values
      .map((value) => lowerCondition(value, context))
      .reduce((left, right) => binary(operator, left, right));
  }
  if (node.kind === "UnaryOp" && node.op === "Not") return negated(lowerCondition(node.operand, context));
  const remainder = lowerRemainder(node, context);
  if (remainder !== null) return binary("!==", remainder, literal("0"));
  const isBool = node.kind === "Compare" && context.comparesToBool;
  return truthOf(lowerExpression(node, context), isBool ? { kind: "bool" } : typeOf(context, node), context);
}

/** The opposite of a condition, without `!(a === b)`. */
export function negated(condition: Expression): Expression {
  if (condition.kind === "binary") {
    if (condition.operator === "===") return { ...condition, operator: "!==" };
    if (condition.operator === "!==") return { ...condition, operator: "===" };
    if (condition.operator === ">" && isLength(condition.left) && isZero(condition.right))
      return { ...condition, operator: "===" };
  }
  if (condition.kind === "unary" && condition.operator === "!") return condition.operand;
  if (condition.kind === "literal" && condition.text === "true") return literal("false");
  if (condition.kind === "literal" && condition.text === "false") return literal("true");
  return unary("!", condition);
}

/** `xs.length`, of which the test that something is in it compares with 0. */
function isLength(expression: Expression): boolean {
  return expression.kind === "member" && expression.property === "length";
}

function isZero(expression: Expression): boolean {
  return expression.kind === "literal" && expression.text === "0";
}

/** The truth of a lowered value, by what is known of its type. */
export function truthOf(value: Expression, type: Type, context: Context): Expression {
  if (type.kind === "bool") return value;
  if (value.kind === "literal" || value.kind === "string") return call(runtime(context, "truth"), [value]);
  if (isSmallInt(type)) return binary("!==", value, literal("0"));
  if (type.kind === "str") return binary("!==", value, { kind: "string", value: "" });
  if (type.kind === "list") return binary(">", member(value, "length"), literal("0"));
  const isOptional = membersOf(type).some((part) => part.kind === "none");
  if (isOptional && every(withoutNone(type), isAlwaysTrue)) return binary("!==", value, literal("null"));
  if (isOptional && hasNativeTruth(type)) return value;
  return call(runtime(context, "truth"), [value]);
}

/** Whether JavaScript finds the values of a type true exactly where Python does, so that `&&` and `||` give the same. */
export function hasNativeTruth(type: Type): boolean {
  return every(
    type,
    (part) =>
      part.kind === "str" || part.kind === "bool" || part.kind === "none" || isSmallInt(part) || isAlwaysTrue(part),
  );
}

/** Objects that nothing can make false. */
function isAlwaysTrue(type: Type): boolean {
  switch (type.kind) {
    case "instance":
      return !definesTruth(type.class);
    case "made":
      return isPlainEnumeration(type.class) && !definesTruth(type.class);
    case "class":
    case "function":
    case "method":
    case "coroutine":
    case "module":
    case "api":
    case "apiMethod":
      return true;
    case "runtime":
      return !sizedClasses.has(type.name);
    default:
      return false;
  }
}

/** Classes of the runtime whose instances are false when nothing is in them. */
const sizedClasses: ReadonlySet<string> = new Set(["frozenset"]);

function definesTruth(info: ClassInfo): boolean {
  return mayHaveMethod(info, "__bool__") || mayHaveMethod(info, "__len__");
}
