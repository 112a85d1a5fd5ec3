import { format } from "prettier";
import { describe, expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { EmissionError, emitJavaScript, emitTypeScript } from "../../src/4-emit/emit.ts";
import type { EmittedModule, Expression, Statement } from "../../src/4-emit/tree.ts";

const [a, c, d] = [b.name("a"), b.name("c"), b.name("d")];
const emitted = async (expression: Expression): Promise<string> =>
  (await emitTypeScript(b.moduleOf([b.statement(expression)]))).replace("export {};", "").trim();

const guide: EmittedModule = {
  header: [" The guide's gather"],
  imports: [
    b.importNames([{ name: "print" }, { name: "coroutine" }, { name: "Float", typeOnly: true }], "@tsyncio/runtime"),
    b.importNamespace("asyncio", "@tsyncio/runtime/asyncio"),
  ],
  body: [
    {
      kind: "function",
      name: "task",
      async: true,
      generator: false,
      parameters: [b.parameter("delay", { type: "number | Float", initial: b.number(2) })],
      returnType: "Promise<void>",
      documentation: "Waits, then says so.",
      body: [
        b.statement(b.awaitOf(b.call(b.member(b.name("asyncio"), "sleep"), [b.name("delay")]))),
        {
          ...b.statement(b.call(b.name("print"), [b.template(["after ", b.name("delay")])])),
          trivia: { trailing: " done" },
        },
      ],
    },
    {
      ...b.statement(
        b.awaitOf(b.call(b.member(b.name("asyncio"), "run"), [b.call(b.name("coroutine"), [b.name("task")])])),
      ),
      trivia: { blankBefore: true, leading: [" go"] },
    },
  ],
};

describe("TypeScript", () => {
  test("is formatted, its imports first", async () => {
    expect(await emitTypeScript(guide)).toBe(
      [
        "// The guide's gather",
        "",
        'import * as asyncio from "@tsyncio/runtime/asyncio";',
        'import { coroutine, type Float, print } from "@tsyncio/runtime";',
        "",
        "/** Waits, then says so. */",
        "async function task(delay: number | Float = 2): Promise<void> {",
        "  await asyncio.sleep(delay);",
        "  print(`after ${delay}`); // done",
        "}",
        "",
        "// go",
        "await asyncio.run(coroutine(task));",
        "",
      ].join("\n"),
    );
  });

  test("takes the user's Prettier options", async () => {
    const text = await emitTypeScript(guide, {
      prettier: { semi: false, singleQuote: true, tabWidth: 4, parser: "flow" },
    });
    expect(text).toContain("    await asyncio.sleep(delay)\n");
    expect(text).toContain("from '@tsyncio/runtime'\n");
  });

  test("is the same bytes each time, also when emitted at the same time, and Prettier changes nothing", async () => {
    const [first, second] = await Promise.all([emitTypeScript(guide), emitTypeScript(guide)]);
    expect(second).toBe(first);
    expect(await format(first, { parser: "typescript" })).toBe(first);
    expect(await format(first, { parser: "babel-ts" })).toBe(first);
  });

  test("is a module also without imports", async () => {
    expect(await emitTypeScript(b.moduleOf([b.statement(b.awaitOf(a))]))).toBe("await a;\n\nexport {};\n");
  });

  test("text that is not TypeScript is the compiler's fault, named with its line", async () => {
    const broken = b.moduleOf([b.statement(a), b.statement(b.name("not a name"))]);
    await expect(emitTypeScript(broken)).rejects.toThrow(EmissionError);
    await expect(emitTypeScript(broken)).rejects.toThrow("not a name");
  });
});

describe("comparisons that TypeScript would take for type arguments", () => {
  const less = b.binary("<", a, c);
  const rows: readonly (readonly [string, Expression])[] = [
    ["f((a < c) as any, d > (a & c));", b.call(b.name("f"), [less, b.binary(">", d, b.binary("&", a, c))])],
    ["[(a < c) as any, d > (() => a)()];", b.array([less, b.binary(">", d, b.call(b.arrow([], a), []))])],
    ["f(a < c, d < (a & c));", b.call(b.name("f"), [less, b.binary("<", d, b.binary("&", a, c))])],
    ["a < c > (a & c);".replace("a < c", "(a < c)"), b.binary(">", less, b.binary("&", a, c))],
  ];
  test.each(rows)("%s", async (text, expression) => {
    const printed = await emitted(expression);
    expect(printed).toBe(text);
    expect((await format(printed, { parser: "typescript" })).trim()).toBe(text);
  });
});

test("JavaScript needs no formatter", () => {
  const statement: Statement = { ...b.statement(b.call(a, [], 2), 1) };
  expect(emitJavaScript(b.moduleOf([statement]))).toEqual({
    code: "a();\n",
    positions: [
      [1, 1, 1],
      [1, 1, 2],
    ],
  });
});
