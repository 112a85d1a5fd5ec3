import { Level } from "./precedence.ts";
import { printExpression, printGuarded, printTarget } from "./printExpression.ts";
import type { ExpressionOf } from "./printExpression.ts";
import { printBlock } from "./printStatement.ts";
import type { Parameter, Statement } from "./tree.ts";
import type { Writer } from "./writer.ts";

/** The parts that functions, methods and function expressions have alike. */
export interface FunctionShape {
  readonly parameters: readonly Parameter[];
  readonly typeParameters?: readonly string[];
  readonly returnType?: string;
  readonly body: readonly Statement[];
}

/** Prints `<T>(a: A, b = 1): R { … }`: what follows a function's name. */
export function printFunctionRest(writer: Writer, shape: FunctionShape): void {
  printTypeParameters(writer, shape.typeParameters);
  printParameters(writer, shape.parameters);
  printType(writer, shape.returnType);
  writer.write(" ");
  printBlock(writer, shape.body);
}

/** Prints the parameters and the result of a method without a body, with the semicolon. */
export function printSignature(writer: Writer, shape: FunctionShape): void {
  printParameters(writer, shape.parameters);
  printType(writer, shape.returnType);
  writer.write(";");
}

/** Prints `<T, K>` where there is any. */
export function printTypeParameters(writer: Writer, typeParameters: readonly string[] | undefined): void {
  if (!writer.types || typeParameters === undefined || typeParameters.length === 0) return;
  writer.write(`<${typeParameters.join(", ")}>`);
}

/** Prints `: type`. */
export function printType(writer: Writer, type: string | undefined): void {
  if (writer.types && type !== undefined) writer.write(`: ${type}`);
}

/** Prints an arrow function. */
export function printArrow(writer: Writer, arrow: ExpressionOf<"arrow">): void {
  if (arrow.async) writer.write("async ");
  printParameters(writer, arrow.parameters);
  printType(writer, arrow.returnType);
  writer.write(" => ");
  if (isStatements(arrow.body)) printBlock(writer, arrow.body);
  else printGuarded(writer, arrow.body, Level.assignment, "arrowBody");
}

/** Prints `async function* name(…) { … }` as an expression. */
export function printFunctionExpression(writer: Writer, expression: ExpressionOf<"functionExpression">): void {
  writer.write(functionKeyword(expression));
  writer.write(` ${expression.name ?? ""}`);
  printFunctionRest(writer, expression);
}

/** `function`, `async function`, `function*` or `async function*`. */
export function functionKeyword({
  async,
  generator,
}: {
  readonly async: boolean;
  readonly generator: boolean;
}): string {
  return `${async ? "async " : ""}function${generator ? "*" : ""}`;
}

function isStatements(body: ExpressionOf<"arrow">["body"]): body is readonly Statement[] {
  return Array.isArray(body);
}

function printParameters(writer: Writer, parameters: readonly Parameter[]): void {
  writer.write("(");
  parameters.forEach((parameter, index) => {
    if (index > 0) writer.write(", ");
    printParameter(writer, parameter);
  });
  writer.write(")");
}

function printParameter(writer: Writer, { target, type, optional, initial, rest }: Parameter): void {
  if (rest === true) writer.write("...");
  printTarget(writer, target);
  if (optional === true && writer.types) writer.write("?");
  printType(writer, type);
  if (initial === undefined) return;
  writer.write(" = ");
  printExpression(writer, initial, Level.assignment);
}
