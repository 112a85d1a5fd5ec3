import { ts } from "ts-morph";
import { expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { emitTypeScript } from "../../src/4-emit/emit.ts";
import { printModule } from "../../src/4-emit/print.ts";
import type { EmittedModule, Expression } from "../../src/4-emit/tree.ts";
import { ofParsed, ofTree } from "./canonical.ts";
import { randomExpression, randomSource } from "./random.ts";

/** Inside an async generator, where `await` and `yield` are operators; as a statement, where `{` and `function` open something else. */
function wrapped(expressions: readonly Expression[]): EmittedModule {
  const body = expressions.map((expression) => b.statement(expression));
  return b.moduleOf([{ kind: "function", name: "f", async: true, generator: true, parameters: [], body }]);
}

/** The structures of the statements in the text of `wrapped`, as TypeScript's parser sees them. */
function structures(text: string, fileName: string): unknown[] {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext, true);
  const [declaration] = file.statements;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) throw new Error(text);
  return (declaration.body?.statements ?? []).map((statement) =>
    ts.isExpressionStatement(statement) ? ofParsed(statement.expression) : statement.getText(),
  );
}

const random = randomSource(13);
const expressions = Array.from({ length: 3000 }, (_, index) => randomExpression(random, 1 + (index % 4)));

test("the text of an expression is read back as the expression, as TypeScript and as JavaScript", () => {
  for (const expression of expressions) {
    for (const types of [true, false]) {
      const { code } = printModule(wrapped([expression]), { types });
      expect(structures(code, types ? "a.ts" : "a.js"), code).toEqual([ofTree(expression)]);
    }
  }
});

test("V8 accepts the JavaScript", () => {
  // V8 takes `a()([1], [a] = c)` for an error, which it is not; lowering puts a pattern only in a statement of its own.
  const accepted = expressions.filter((expression) => !JSON.stringify(expression).includes("arrayPattern"));
  const { code } = printModule(wrapped(accepted), { types: false });
  expect(() => new Function(code)).not.toThrow();
});

test("the same when Prettier has formatted the text", async () => {
  const text = await emitTypeScript(wrapped(expressions));
  expect(structures(text, "a.ts")).toEqual(expressions.map(ofTree));
});
