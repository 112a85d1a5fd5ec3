import { Level } from "./precedence.ts";
import { printClass } from "./printClass.ts";
import { printExpression, printGuarded, printParenthesized, printTarget } from "./printExpression.ts";
import { functionKeyword, printFunctionRest, printType } from "./printFunction.ts";
import { printDocumentation, printLeading, printTrailing } from "./printTrivia.ts";
import type { Statement } from "./tree.ts";
import type { Writer } from "./writer.ts";

type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;
type Printers = { readonly [Kind in Statement["kind"]]: (writer: Writer, statement: StatementOf<Kind>) => void };

const printers: Printers = {
  expression: (writer, { expression }) => {
    printGuarded(writer, expression, Level.sequence, "statement");
    writer.write(";");
  },
  variable: (writer, statement) => {
    printVariable(writer, statement, false);
    writer.write(";");
  },
  return: (writer, { value }) => printKeyword(writer, "return", value),
  throw: (writer, { value }) => printKeyword(writer, "throw", value),
  if: printIf,
  while: (writer, { test, body }) => {
    printHead(writer, "while", () => printExpression(writer, test));
    printBlock(writer, body);
  },
  forOf: printForOf,
  for: printFor,
  break: (writer, { label }) => writer.write(label === undefined ? "break;" : `break ${label};`),
  continue: (writer, { label }) => writer.write(label === undefined ? "continue;" : `continue ${label};`),
  labeled: (writer, { label, body }) => {
    writer.write(`${label}: `);
    printBare(writer, body);
  },
  block: (writer, { body }) => printBlock(writer, body),
  try: printTry,
  function: (writer, statement) => {
    writer.write(`${functionKeyword(statement)} ${statement.name}`);
    printFunctionRest(writer, statement);
  },
  class: (writer, statement) => printClass(writer, statement),
  export: (writer, { names }) => writer.write(`export { ${names.join(", ")} };`),
  comments: () => {},
};

/** Prints statements, each with its comments, from the start of a line to the start of a line. */
export function printStatements(writer: Writer, statements: readonly Statement[]): void {
  statements.forEach((statement, index) => printStatement(writer, statement, index === 0));
}

/** Prints `{ … }`, the last brace without a line break after it. */
export function printBlock(writer: Writer, statements: readonly Statement[]): void {
  if (statements.length === 0) return writer.write("{}");
  writer.write("{");
  writer.newline();
  writer.indented(() => printStatements(writer, statements));
  writer.write("}");
}

function printStatement(writer: Writer, statement: Statement, isFirst: boolean): void {
  printLeading(writer, statement.trivia, isFirst);
  if (statement.kind === "comments") return;
  if (statement.kind === "function" || statement.kind === "class") printDocumentation(writer, statement.documentation);
  printBare(writer, statement);
  printTrailing(writer, statement.trivia);
}

/** Prints a statement without its comments and without the end of its line. */
function printBare(writer: Writer, statement: Statement): void {
  writer.mark(statement.line);
  if ("exported" in statement && statement.exported === true) writer.write("export ");
  (printers[statement.kind] as (writer: Writer, statement: Statement) => void)(writer, statement);
}

function printVariable(writer: Writer, statement: StatementOf<"variable">, inHead: boolean): void {
  writer.write(`${statement.keyword} `);
  printTarget(writer, statement.target);
  if (writer.types && statement.definite === true) writer.write("!");
  printType(writer, statement.type);
  if (statement.initial === undefined) return;
  writer.write(" = ");
  // In the head of a `for`, a bare `in` would end the initial value.
  if (inHead && statement.initial.kind === "binary") printParenthesized(writer, statement.initial);
  else printExpression(writer, statement.initial, Level.assignment);
}

function printKeyword(writer: Writer, keyword: "return" | "throw", value: StatementOf<"return">["value"]): void {
  writer.write(keyword);
  if (value !== null) {
    writer.write(" ");
    printExpression(writer, value);
  }
  writer.write(";");
}

function printHead(writer: Writer, keyword: string, content: () => void): void {
  writer.write(`${keyword} (`);
  content();
  writer.write(") ");
}

function printIf(writer: Writer, { test, then, otherwise }: StatementOf<"if">): void {
  printHead(writer, "if", () => printExpression(writer, test));
  printBlock(writer, then);
  if (otherwise === null) return;
  writer.write(" else ");
  const [only] = otherwise;
  if (otherwise.length === 1 && only?.kind === "if" && only.trivia?.leading === undefined) printElseIf(writer, only);
  else printBlock(writer, otherwise);
}

function printElseIf(writer: Writer, statement: StatementOf<"if">): void {
  writer.mark(statement.line);
  printIf(writer, statement);
}

function printForOf(writer: Writer, statement: StatementOf<"forOf">): void {
  printHead(writer, statement.await ? "for await" : "for", () => {
    if (statement.keyword !== null) writer.write(`${statement.keyword} `);
    printTarget(writer, statement.target);
    writer.write(" of ");
    printExpression(writer, statement.iterable, Level.assignment);
  });
  printBlock(writer, statement.body);
}

function printFor(writer: Writer, { initial, test, update, body }: StatementOf<"for">): void {
  printHead(writer, "for", () => {
    if (initial?.kind === "variable") printVariable(writer, initial, true);
    else if (initial?.kind === "expression") printGuarded(writer, initial.expression, Level.sequence, "statement");
    writer.write(";");
    if (test !== null) {
      writer.write(" ");
      printExpression(writer, test);
    }
    writer.write(";");
    if (update === null) return;
    writer.write(" ");
    printExpression(writer, update);
  });
  printBlock(writer, body);
}

function printTry(writer: Writer, { body, handler, finalizer }: StatementOf<"try">): void {
  writer.write("try ");
  printBlock(writer, body);
  if (handler !== null) {
    writer.write(handler.parameter === null ? " catch " : ` catch (${handler.parameter}) `);
    printBlock(writer, handler.body);
  }
  if (finalizer !== null) {
    writer.write(" finally ");
    printBlock(writer, finalizer);
  }
}
