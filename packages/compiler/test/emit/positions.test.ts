import { describe, expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { emitJavaScript } from "../../src/4-emit/emit.ts";
import type { PositionEntry } from "../../src/4-emit/print.ts";
import type { Expression, Statement } from "../../src/4-emit/tree.ts";

const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (...args: unknown[]) => Promise<unknown>;

/** The Python line of a place, as the runtime looks it up: the last entry at or before it. */
function pythonLine(positions: readonly PositionEntry[], line: number, column: number): number | undefined {
  return positions.findLast(([jsLine, jsColumn]) => jsLine < line || (jsLine === line && jsColumn <= column))?.[2];
}

/** What the compiled program calls: `boom` throws, `ok` returns itself, so that calls can be chained. */
function boom(): never {
  throw new Error("boom");
}
async function boomLater(): Promise<never> {
  await Promise.resolve();
  throw new Error("boom");
}
class Boom {
  readonly value = boom();
}
const ok = Object.assign(() => ok, { boom, Boom, boomLater, ok: (): unknown => ok });

/** Runs statements and gives the Python line that the table has for the innermost frame of the compiled text. */
async function lineOfFailure(statements: readonly Statement[]): Promise<number | undefined> {
  const { code, positions } = emitJavaScript(b.moduleOf(statements));
  const compiled = new AsyncFunction("boom", "Boom", "boomLater", "ok", code);
  try {
    await compiled(boom, Boom, boomLater, ok);
  } catch (error) {
    // Two lines precede the text: the head of the function that `AsyncFunction` makes.
    const [, line, column] = /<anonymous>:(\d+):(\d+)\)?\s*$/m.exec((error as Error).stack ?? "") ?? [];
    return pythonLine(positions, Number(line) - 2, Number(column));
  }
  return undefined;
}

const name = b.name;
const okAt = (line: number, ...args: Expression[]): Expression => b.call(name("ok"), args, line);

describe("V8 reports a failing call, new, await or throw at a place of its Python line", () => {
  const rows: readonly (readonly [string, Expression])[] = [
    ["a call by name", b.call(name("boom"), [okAt(2), okAt(3)], 7)],
    ["an argument", okAt(2, okAt(3), b.call(name("boom"), [], 7), okAt(4))],
    ["a method", b.call(b.member(okAt(2), "boom"), [okAt(3)], 7)],
    ["a chain of methods", b.call(b.member(b.call(b.member(okAt(2), "ok"), [okAt(3)], 4), "boom"), [], 7)],
    [
      "a method after one that fails not",
      b.call(b.member(b.call(b.member(name("ok"), "boom"), [okAt(3)], 7), "ok"), [], 4),
    ],
    ["an item", b.call(b.index(okAt(2), b.string("boom")), [okAt(3)], 7)],
    ["a call of a cast", b.call(b.as(b.member(okAt(2), "boom"), "any"), [], 7)],
    ["new", okAt(2, b.newOf(name("Boom"), [okAt(3)], 7), okAt(4))],
    ["new of a member", b.newOf(b.member(name("ok"), "Boom"), [okAt(3)], 7)],
    ["await", okAt(2, b.awaitOf(b.call(name("boomLater"), [okAt(3)], 4), 7), okAt(5))],
    ["a template", b.template([" ", okAt(2), " ", b.call(name("boom"), [], 7), " ", okAt(3)])],
    ["a branch", b.conditional(okAt(2), b.call(name("boom"), [], 7), okAt(3))],
    ["after an arrow with a body", okAt(2, b.arrow([], [b.statement(okAt(3), 3)]), b.call(name("boom"), [], 7))],
    ["inside an arrow", b.call(b.arrow([], [b.statement(okAt(3), 3), b.returnOf(b.call(name("boom"), [], 7))]), [], 2)],
  ];
  test.each(rows)("%s", async (_, expression) => {
    expect(await lineOfFailure([b.statement(okAt(1), 1), b.statement(expression, 2), b.statement(okAt(9), 9)])).toBe(7);
  });

  test("throw", async () => {
    const error = b.newOf(name("Error"), [okAt(3)], 7);
    expect(await lineOfFailure([b.throwOf(error, 2)])).toBe(7);
  });

  test("statements below a template over several lines", async () => {
    const text: Expression = { kind: "string", value: "a\nb\nc", multiline: true };
    expect(await lineOfFailure([b.statement(okAt(1, text), 1), b.statement(b.call(name("boom"), [], 7), 7)])).toBe(7);
  });
});
