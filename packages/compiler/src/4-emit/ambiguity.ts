import { as } from "./builders.ts";
import type { BinaryOperator, Expression } from "./tree.ts";

/**
 * `f(a < b, c > (d))` is two comparisons in JavaScript and a call with type arguments, `a<b, c>(d)`, in TypeScript.
 * In such a list the comparison with `<` gets a cast, which keeps its parentheses also when Prettier has removed all it can.
 */
export function withoutTypeArguments(items: readonly Expression[]): readonly Expression[] {
  const last = items.findLastIndex((item) => holds(item, closing));
  if (last <= 0) return items;
  return items.map((item, index) => (index < last && holds(item, opening) ? as(item, "any") : item));
}

const opening: ReadonlySet<BinaryOperator> = new Set(["<", "<<"]);
const closing: ReadonlySet<BinaryOperator> = new Set([">", ">>"]);

/** Whether an operator stands in an expression outside of all brackets. */
function holds(expression: Expression, operators: ReadonlySet<BinaryOperator>): boolean {
  const within = (part: Expression): boolean => holds(part, operators);
  switch (expression.kind) {
    case "binary":
      return operators.has(expression.operator) || within(expression.left) || within(expression.right);
    case "conditional":
      return within(expression.test) || within(expression.consequent) || within(expression.alternate);
    case "unary":
    case "await":
    case "spread":
      return within(expression.operand);
    case "assign":
      return within(expression.value);
    case "arrow":
      return "kind" in expression.body && within(expression.body);
    default:
      return false;
  }
}
