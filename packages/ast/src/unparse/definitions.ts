import { charactersOf } from "../constants.ts";
import type { AsyncFunctionDef, ClassDef, Expr, FunctionDef, Stmt } from "../generated/nodes.ts";
import { docstringNode } from "../docstring.ts";
import { writeExpression, writeOptional } from "./expression.ts";
import { indented, typeComment } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { writeParameters, writeTypeParameters } from "./parameters.ts";
import { writeArguments } from "./primaries.ts";
import { tripleQuotes, writeQuoted } from "./quotes.ts";
import { writeStatements } from "./statement.ts";

/** `def` and `async def`, after an empty line */
export function writeFunction(node: FunctionDef | AsyncFunctionDef, layout: Layout): string {
  const keyword = node.kind === "FunctionDef" ? "def" : "async def";
  const name = `${keyword} ${node.name}${writeTypeParameters(node.type_params)}`;
  const head = `${name}(${writeParameters(node.args)})${writeOptional(" -> ", node.returns)}:`;
  return definition(node.decorator_list, head + typeComment(node, layout), node.body, layout);
}

/** `class`, after an empty line */
export function writeClass(node: ClassDef, layout: Layout): string {
  const given = writeArguments(node.bases, node.keywords);
  const head = `class ${node.name}${writeTypeParameters(node.type_params)}${given === "" ? "" : `(${given})`}:`;
  return definition(node.decorator_list, head, node.body, layout);
}

function definition(decorators: readonly Expr[], head: string, body: readonly Stmt[], layout: Layout): string {
  const above = decorators.map((each) => `${layout.margin}@${writeExpression(each)}`);
  return `\n${above.join("")}${layout.margin}${head}${writeBody(body, indented(layout))}`;
}

/** Statements of which the first may be a docstring, which is written between three quotes. */
export function writeBody(body: readonly Stmt[], layout: Layout): string {
  const docstring = docstringNode(body);
  if (docstring === null) return writeStatements(body, layout);
  const prefix = docstring.kind_ === "u" ? "u" : "";
  const text = writeQuoted(charactersOf(docstring.value), tripleQuotes);
  return layout.margin + prefix + text + writeStatements(body.slice(1), layout);
}
