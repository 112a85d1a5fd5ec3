import { withoutTypeArguments } from "./ambiguity.ts";
import { Level, leftmost, levelOf, mixesCoalescing, operandLevels } from "./precedence.ts";
import { printCall, printIndex, printMember, printNew } from "./printAccess.ts";
import { printArrow, printFunctionExpression } from "./printFunction.ts";
import { escapeTemplate, isIdentifierName, quote } from "./quote.ts";
import type { Expression, ObjectEntry, Target } from "./tree.ts";
import type { Writer } from "./writer.ts";

/** The expression of one kind. */
export type ExpressionOf<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

type Printers = { readonly [Kind in Expression["kind"]]: (writer: Writer, expression: ExpressionOf<Kind>) => void };

const printers: Printers = {
  name: (writer, { name }) => writer.write(name),
  literal: (writer, { text }) => writer.write(text),
  string: (writer, expression) => printString(writer, expression),
  template: printTemplate,
  member: printMember,
  index: printIndex,
  call: printCall,
  new: printNew,
  unary: printUnary,
  binary: printBinary,
  conditional: printConditional,
  arrow: (writer, expression) => printArrow(writer, expression),
  functionExpression: (writer, expression) => printFunctionExpression(writer, expression),
  array: (writer, { elements }) => printList(writer, "[", elements, "]"),
  object: printObject,
  spread: (writer, { operand }) => printPrefixed(writer, "...", operand, Level.assignment),
  await: printAwait,
  yield: printYield,
  assign: printAssign,
  update: (writer, { operator, target }) => printSuffixed(writer, target, Level.call, operator),
  sequence: (writer, { expressions }) => printSeparated(writer, expressions),
  as: printAs,
  nonNull: (writer, { expression }) => printSuffixed(writer, expression, Level.call, "!"),
};

/** Prints an expression, in parentheses if it binds less tightly than `level`. */
export function printExpression(writer: Writer, expression: Expression, level: number = Level.sequence): void {
  const shown = shownPart(writer, expression);
  if (levelOf(shown) < level) printParenthesized(writer, shown);
  else (printers[shown.kind] as (writer: Writer, expression: Expression) => void)(writer, shown);
}

/** Prints an expression in parentheses. */
export function printParenthesized(writer: Writer, expression: Expression): void {
  writer.write("(");
  printExpression(writer, expression);
  writer.write(")");
}

/** Prints what may stand left of `=`. */
export function printTarget(writer: Writer, target: Target): void {
  if (target.kind !== "arrayPattern") return printExpression(writer, target, Level.call);
  writer.write("[");
  target.elements.forEach((element, index) => {
    if (index > 0) writer.write(", ");
    printTarget(writer, element);
  });
  if (target.rest !== null) {
    writer.write(target.elements.length > 0 ? ", ..." : "...");
    printTarget(writer, target.rest);
  }
  writer.write("]");
}

/** What of an expression is printed: `x as T` and `x!` are `x` in JavaScript. */
export function shownPart(writer: Writer, expression: Expression): Expression {
  let shown = expression;
  while (!writer.types && (shown.kind === "as" || shown.kind === "nonNull")) shown = shown.expression;
  return shown;
}

function printString(writer: Writer, { value, multiline }: ExpressionOf<"string">): void {
  if (multiline !== true || !value.includes("\n")) return writer.write(quote(value));
  writer.writeVerbatim(`\`${escapeTemplate(value, true)}\``);
}

function printTemplate(writer: Writer, { parts, multiline }: ExpressionOf<"template">): void {
  writer.write("`");
  for (const part of parts) {
    if (typeof part === "string") {
      writer.writeVerbatim(escapeTemplate(part, multiline === true));
    } else {
      writer.write("${");
      printExpression(writer, part);
      writer.write("}");
    }
  }
  writer.write("`");
}

function printUnary(writer: Writer, { operator, operand }: ExpressionOf<"unary">): void {
  const isWord = operator === "typeof" || operator === "void" || operator === "delete";
  writer.write(isWord ? `${operator} ` : operator);
  const shown = shownPart(writer, operand);
  if ((operator === "-" || operator === "+") && startsWithSign(shown)) printParenthesized(writer, shown);
  else printExpression(writer, shown, Level.unary);
}

/** `--x` would be one token. */
function startsWithSign(operand: Expression): boolean {
  if (operand.kind === "literal") return operand.text.startsWith("-");
  return operand.kind === "unary" && (operand.operator === "-" || operand.operator === "+");
}

function printBinary(writer: Writer, { operator, ...operands }: ExpressionOf<"binary">): void {
  const [left, right] = [shownPart(writer, operands.left), shownPart(writer, operands.right)];
  const [leftLevel, rightLevel] = operandLevels(operator);
  printExpression(writer, left, mixesCoalescing(operator, left) ? Level.primary : leftLevel);
  writer.write(` ${operator} `);
  printExpression(writer, right, mixesCoalescing(operator, right) ? Level.primary : rightLevel);
}

function printConditional(writer: Writer, { test, consequent, alternate }: ExpressionOf<"conditional">): void {
  printExpression(writer, test, Level.coalesce);
  writer.write(" ? ");
  printExpression(writer, consequent, Level.assignment);
  writer.write(" : ");
  printExpression(writer, alternate, Level.assignment);
}

function printObject(writer: Writer, { entries }: ExpressionOf<"object">): void {
  if (entries.length === 0) return writer.write("{}");
  writer.write("{ ");
  entries.forEach((entry, index) => {
    if (index > 0) writer.write(", ");
    printEntry(writer, entry);
  });
  writer.write(" }");
}

function printEntry(writer: Writer, { key, value }: ObjectEntry): void {
  if (value.kind === "name" && value.name === key) return writer.write(key);
  writer.write(`${propertyKey(key)}: `);
  printExpression(writer, value, Level.assignment);
}

/** `{ __proto__: x }` would set the prototype. */
function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifierName(key) ? key : quote(key);
}

function printAwait(writer: Writer, { operand, line }: ExpressionOf<"await">): void {
  writer.mark(line);
  printPrefixed(writer, "await ", operand, Level.unary);
}

function printYield(writer: Writer, { operand, delegate, line }: ExpressionOf<"yield">): void {
  writer.mark(line);
  const keyword = delegate ? "yield*" : "yield";
  if (operand === null) writer.write(keyword);
  else printPrefixed(writer, `${keyword} `, operand, Level.assignment);
}

function printAssign(writer: Writer, { operator, target, value }: ExpressionOf<"assign">): void {
  printTarget(writer, target);
  writer.write(` ${operator} `);
  printExpression(writer, value, Level.assignment);
}

function printAs(writer: Writer, { expression, type }: ExpressionOf<"as">): void {
  printSuffixed(writer, expression, Level.relational, ` as ${type}`);
}

function printPrefixed(writer: Writer, prefix: string, operand: Expression, level: number): void {
  writer.write(prefix);
  printExpression(writer, operand, level);
}

function printSuffixed(writer: Writer, operand: Expression, level: number, suffix: string): void {
  printExpression(writer, operand, level);
  writer.write(suffix);
}

/** Prints expressions between brackets. */
export function printList(writer: Writer, open: string, items: readonly Expression[], close: string): void {
  writer.write(open);
  printSeparated(writer, items);
  writer.write(close);
}

function printSeparated(writer: Writer, items: readonly Expression[]): void {
  const shown = writer.types && items.length > 1 ? withoutTypeArguments(items) : items;
  shown.forEach((item, index) => {
    if (index > 0) writer.write(", ");
    printExpression(writer, item, Level.assignment);
  });
}

/** Prints an expression where a `{` or `function` would be taken for the start of something else. */
export function printGuarded(
  writer: Writer,
  expression: Expression,
  level: number,
  place: "statement" | "arrowBody",
): void {
  const first = leftmost(expression);
  const isMistaken =
    first.kind === "object" ||
    (place === "statement" && (first.kind === "functionExpression" || shownPart(writer, expression).kind === "string"));
  if (isMistaken) printParenthesized(writer, expression);
  else printExpression(writer, expression, level);
}
