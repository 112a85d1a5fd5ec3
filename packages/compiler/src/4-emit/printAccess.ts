import { hasCall, Level } from "./precedence.ts";
import { printExpression, printList, printParenthesized, shownPart } from "./printExpression.ts";
import type { ExpressionOf } from "./printExpression.ts";
import { isIdentifierName, quote } from "./quote.ts";
import type { Expression } from "./tree.ts";
import type { Writer } from "./writer.ts";

/** Prints `object.property`. */
export function printMember(writer: Writer, { object, property }: ExpressionOf<"member">): void {
  printObjectOfMember(writer, object);
  if (isPropertyName(property)) writer.write(`.${property}`);
  else writer.write(`[${quote(property)}]`);
}

/** Whether a name can stand after a dot: private ones can, too. */
function isPropertyName(property: string): boolean {
  return isIdentifierName(property.startsWith("#") ? property.slice(1) : property);
}

/** `5.x` would be a malformed number. */
function printObjectOfMember(writer: Writer, object: Expression): void {
  const shown = shownPart(writer, object);
  const isNumber = shown.kind === "literal" && /^\d+$/.test(shown.text);
  if (isNumber) printParenthesized(writer, object);
  else printExpression(writer, object, Level.call);
}

/** Prints `object[index]`. */
export function printIndex(writer: Writer, { object, index }: ExpressionOf<"index">): void {
  printExpression(writer, object, Level.call);
  writer.write("[");
  printExpression(writer, index);
  writer.write("]");
}

/** Prints `callee(…)`. V8 reports a call at its name, at the property's name, or at the parenthesis after any other callee. */
export function printCall(writer: Writer, call: ExpressionOf<"call">): void {
  const callee = shownPart(writer, call.callee);
  if (callee.kind === "member" && isPropertyName(callee.property)) {
    printObjectOfMember(writer, callee.object);
    writer.write(".");
    writer.mark(call.line);
    writer.write(callee.property);
  } else {
    if (callee.kind === "name") writer.mark(call.line);
    printExpression(writer, callee, Level.call);
    if (callee.kind !== "name") writer.mark(call.line);
  }
  printTypeArguments(writer, call.typeArguments);
  printList(writer, "(", call.args, ")");
}

/** Prints `new callee(…)`. */
export function printNew(writer: Writer, { callee, args, typeArguments, line }: ExpressionOf<"new">): void {
  writer.mark(line);
  writer.write("new ");
  if (hasCall(callee)) printParenthesized(writer, callee);
  else printExpression(writer, callee, Level.call);
  printTypeArguments(writer, typeArguments);
  printList(writer, "(", args, ")");
}

function printTypeArguments(writer: Writer, typeArguments: readonly string[] | undefined): void {
  if (writer.types && typeArguments !== undefined && typeArguments.length > 0) {
    writer.write(`<${typeArguments.join(", ")}>`);
  }
}
