import { describe, expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { printModule } from "../../src/4-emit/print.ts";

const [a, c, d] = [b.name("a"), b.name("c"), b.name("d")];

describe("modules", () => {
  const imports = [
    b.importNames(
      [{ name: "print" }, { name: "coroutine", alias: "lazy" }, { name: "Float", typeOnly: true }],
      "@tsyncio/runtime",
    ),
    b.importNames([{ name: "Task", typeOnly: true }], "./tasks.ts"),
    b.importNamespace("asyncio", "@tsyncio/runtime/asyncio"),
    b.importNames([], "./side.ts"),
  ];
  const module = { header: [" Copyright"], documentation: "What it does.", imports, body: [b.statement(a)] };

  test("TypeScript", () => {
    expect(printModule(module, { types: true }).code).toBe(
      [
        "// Copyright",
        "",
        "/** What it does. */",
        "",
        'import * as asyncio from "@tsyncio/runtime/asyncio";',
        'import { coroutine as lazy, type Float, print } from "@tsyncio/runtime";',
        'import type { Task } from "./tasks.ts";',
        'import "./side.ts";',
        "",
        "a;",
        "",
      ].join("\n"),
    );
  });

  test("JavaScript leaves out what is only a type", () => {
    const { code } = printModule(module, { types: false });
    expect(code).toContain('import { coroutine as lazy, print } from "@tsyncio/runtime";');
    expect(code).not.toContain("Task");
  });
});

describe("positions", () => {
  test("statements, and calls from other lines, at the place that V8 reports", () => {
    const call = b.call(b.member(b.call(a, [b.call(c, [], 2), b.call(c, [], 2), b.awaitOf(d, 3)], 1), "x"), [], 4);
    const { code, positions } = printModule(
      b.moduleOf([{ kind: "block", body: [b.statement(call, 1)] }, b.throwOf(b.newOf(a, [], 6), 5)]),
      { types: false },
    );
    expect(code).toBe("{\n  a(c(), c(), await d).x();\n}\nthrow new a();\n");
    expect(positions).toEqual([
      [2, 3, 1],
      [2, 5, 2],
      [2, 15, 3],
      [2, 24, 4],
      [4, 1, 5],
      [4, 7, 6],
    ]);
  });

  test("a template over several lines moves the lines below it", () => {
    const body = [b.statement({ kind: "string", value: "x\ny", multiline: true }, 1), b.statement(b.call(a, [], 3), 3)];
    expect(printModule(b.moduleOf(body), { types: false }).positions).toEqual([
      [1, 1, 1],
      [3, 1, 3],
    ]);
  });
});
