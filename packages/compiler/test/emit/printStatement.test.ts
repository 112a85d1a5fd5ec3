import { describe, expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { printModule } from "../../src/4-emit/print.ts";
import type { Statement } from "../../src/4-emit/tree.ts";

const [a, c, d] = [b.name("a"), b.name("c"), b.name("d")];
const print = (statement: Statement, types = true): string =>
  printModule(b.moduleOf([statement]), { types }).code.trimEnd();

describe("statements", () => {
  const f = (body: readonly Statement[], rest: object = {}): Statement => ({
    kind: "function",
    name: "f",
    async: false,
    generator: false,
    parameters: [],
    body,
    ...rest,
  });
  const rows: readonly (readonly [string, Statement])[] = [
    ["({});", b.statement(b.object([]))],
    [
      "(function () {}());",
      b.statement(
        b.call(
          { kind: "functionExpression", async: false, generator: false, name: null, parameters: [], body: [] },
          [],
        ),
      ),
    ],
    ['("use strict");', b.statement(b.string("use strict"))],
    ["const a: number = c;", b.constant("a", c, "number")],
    ["let a;", b.letOf("a")],
    ["const [a, c] = d;", b.constant(b.arrayPattern([a, c]), d)],
    ["return;", b.returnOf(null)],
    ["throw a;", b.throwOf(a)],
    [
      "if (a) {\n  c;\n} else if (c) {} else {\n  d;\n}",
      b.ifOf(a, [b.statement(c)], [b.ifOf(c, [], [b.statement(d)])]),
    ],
    [
      "if (a) {} else {\n  // why\n  if (c) {}\n}",
      b.ifOf(a, [], [{ ...b.ifOf(c, []), trivia: { leading: [" why"] } }]),
    ],
    ["while (true) {\n  break a;\n}", { kind: "while", test: b.trueLiteral, body: [{ kind: "break", label: "a" }] }],
    [
      "a: while (true) {\n  continue;\n}",
      { kind: "labeled", label: "a", body: { kind: "while", test: b.trueLiteral, body: [{ kind: "continue" }] } },
    ],
    ["for await (const a of c) {}", { kind: "forOf", await: true, keyword: "const", target: a, iterable: c, body: [] }],
    [
      "for ([a, c] of d) {}",
      { kind: "forOf", await: false, keyword: null, target: b.arrayPattern([a, c]), iterable: d, body: [] },
    ],
    [
      "for (let a = (c in d); a; a++) {}",
      {
        kind: "for",
        initial: b.letOf("a", b.binary("in", c, d)),
        test: a,
        update: { kind: "update", operator: "++", target: a },
        body: [],
      },
    ],
    ["for (;;) {}", { kind: "for", initial: null, test: null, update: null, body: [] }],
    [
      "try {\n  a;\n} catch (error) {\n  throw error;\n} finally {\n  c;\n}",
      {
        kind: "try",
        body: [b.statement(a)],
        handler: { parameter: "error", body: [b.throwOf(b.name("error"))] },
        finalizer: [b.statement(c)],
      },
    ],
    ["try {} catch {}", { kind: "try", body: [], handler: { parameter: null, body: [] }, finalizer: null }],
    ["{\n  a;\n}", { kind: "block", body: [b.statement(a)] }],
    [
      "async function* f<T>(a: T): any {\n  yield a;\n}",
      f([b.statement(b.yieldOf(a))], {
        async: true,
        generator: true,
        typeParameters: ["T"],
        parameters: [b.parameter("a", { type: "T" })],
        returnType: "any",
      }),
    ],
    ["/** Says *\\/ it. */\nfunction f() {}", f([], { documentation: "Says */ it." })],
    [
      "/**\n * One.\n *\n *   Two.\n * Three.\n */\nfunction f() {}",
      f([], { documentation: "\n    One.\n\n      Two.\n    Three.\n    " }),
    ],
    [
      "// above\n\n//\n// # @ts-ignore\na; // beside",
      {
        ...b.statement(a),
        trivia: { blankBefore: true, leading: [" above", "\n", "", " @ts-ignore"], trailing: "beside" },
      },
    ],
    [
      "{\n  a;\n\n  // end\n}",
      { kind: "block", body: [b.statement(a), b.comments({ blankBefore: true, leading: [" end"] })] },
    ],
    ["// a b", b.comments({ leading: [" a\u2028b"] })],
  ];
  test.each(rows)("%s", (text, statement) => {
    expect(print(statement)).toBe(text);
  });

  const point: Statement = {
    kind: "class",
    name: "Point",
    base: b.member(b.name("shapes"), "Shape"),
    typeParameters: ["T"],
    documentation: "A point.",
    members: [
      { kind: "field", name: "x", type: "number" },
      { kind: "staticField", name: "count", type: "number", initial: b.number(0) },
      {
        kind: "method",
        name: "__init__",
        role: "constructor",
        async: false,
        generator: false,
        parameters: [b.parameter("x", { type: "number" })],
        body: [b.statement(b.assign(b.member(b.thisLiteral, "x"), b.name("x")))],
      },
      {
        kind: "method",
        name: "size",
        role: "get",
        async: false,
        generator: false,
        parameters: [],
        returnType: "number",
        override: true,
        documentation: "Its size.",
        body: [],
        trivia: { blankBefore: true },
      },
      {
        kind: "method",
        name: "all",
        role: "static",
        async: true,
        generator: true,
        parameters: [],
        override: true,
        body: [],
      },
      { kind: "comments", trivia: { leading: [" more to come"] } },
    ],
  };

  test("class in TypeScript", () => {
    expect(print(point)).toBe(
      [
        "/** A point. */",
        "class Point<T> extends shapes.Shape {",
        "  declare x: number;",
        "",
        "  static count: number = 0;",
        "  constructor(x: number) {",
        "    this.x = x;",
        "  }",
        "",
        "  /** Its size. */",
        "  override get size(): number {}",
        "  static override async *all() {}",
        "  // more to come",
        "}",
      ].join("\n"),
    );
  });

  test("class in JavaScript", () => {
    const text = print(point, false);
    expect(text).not.toContain("declare");
    expect(text).toContain("class Point extends shapes.Shape {\n  static count = 0;");
    expect(text).toContain("\n  get size() {}\n  static async *all() {}");
  });
});
