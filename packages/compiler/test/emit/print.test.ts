import { describe, expect, test } from "vitest";
import * as b from "../../src/4-emit/builders.ts";
import { printModule } from "../../src/4-emit/print.ts";
import type { Expression, Statement } from "../../src/4-emit/tree.ts";

const [a, c, d] = [b.name("a"), b.name("c"), b.name("d")];
const print = (statement: Statement, types = true): string =>
  printModule(b.moduleOf([statement]), { types }).code.trimEnd();
const printed = (expression: Expression, types = true): string =>
  print(b.returnOf(expression), types).replace(/^return ([^]*);$/, "$1");

describe("expressions", () => {
  const rows: readonly (readonly [string, Expression])[] = [
    ["a + c * d", b.binary("+", a, b.binary("*", c, d))],
    ["(a + c) * d", b.binary("*", b.binary("+", a, c), d)],
    ["a - c - d", b.binary("-", b.binary("-", a, c), d)],
    ["a - (c - d)", b.binary("-", a, b.binary("-", c, d))],
    ["a + (c + d)", b.binary("+", a, b.binary("+", c, d))],
    ["a ** c ** d", b.binary("**", a, b.binary("**", c, d))],
    ["(a ** c) ** d", b.binary("**", b.binary("**", a, c), d)],
    ["(-a) ** c", b.binary("**", b.unary("-", a), c)],
    ["(-1) ** c", b.binary("**", b.number(-1), c)],
    ["(await a) ** c", b.binary("**", b.awaitOf(a), c)],
    ["a ** -c", b.binary("**", a, b.unary("-", c))],
    ["-(-a)", b.unary("-", b.unary("-", a))],
    ["-(-1)", b.unary("-", b.number(-1))],
    ["!-a", b.not(b.unary("-", a))],
    ["typeof a", b.unary("typeof", a)],
    ["(a ?? c) || d", b.binary("||", b.binary("??", a, c), d)],
    ["a ?? (c || d)", b.binary("??", a, b.binary("||", c, d))],
    ["a ?? (c && d)", b.binary("??", a, b.binary("&&", c, d))],
    ["a && (c ?? d)", b.binary("&&", a, b.binary("??", c, d))],
    ["a || c && d", b.binary("||", a, b.binary("&&", c, d))],
    ["a ?? c ?? d", b.binary("??", b.binary("??", a, c), d)],
    ["(a < c) > d", b.binary(">", b.binary("<", a, c), d)],
    ["(a === c) === d", b.binary("===", b.binary("===", a, c), d)],
    ["a ? c : d", b.conditional(a, c, d)],
    ["(a ? c : d) ? c : a ? c : d", b.conditional(b.conditional(a, c, d), c, b.conditional(a, c, d))],
    ["a(c, ...d)", b.call(a, [c, b.spread(d)])],
    ["a.x.y(c)", b.call(b.member(b.member(a, "x"), "y"), [c])],
    ['a["not a name"]', b.member(a, "not a name")],
    ["(5).x", b.member(b.number(5), "x")],
    ["5n.x", b.member(b.bigint(5n), "x")],
    ["(await a).x", b.member(b.awaitOf(a), "x")],
    ["await a.x", b.awaitOf(b.member(a, "x"))],
    ["await (a + c)", b.awaitOf(b.binary("+", a, c))],
    ["await a + c", b.binary("+", b.awaitOf(a), c)],
    ["new a(c)", b.newOf(a, [c])],
    ["new a.x(c)", b.newOf(b.member(a, "x"), [c])],
    ["new (a())()", b.newOf(b.call(a, []), [])],
    ["new (a().x)()", b.newOf(b.member(b.call(a, []), "x"), [])],
    ["new a().x", b.member(b.newOf(a, []), "x")],
    ["a(c)(d)", b.call(b.call(a, [c]), [d])],
    ["(() => a)()", b.call(b.arrow([], a), [])],
    [
      "() => ({ a, x: 1 })",
      b.arrow(
        [],
        b.object([
          { key: "a", value: a },
          { key: "x", value: b.number(1) },
        ]),
      ),
    ],
    ["() => ({ a }.a)", b.arrow([], b.member(b.object([{ key: "a", value: a }]), "a"))],
    [
      "async (a: number, c?: string, ...d: any[]): Promise<void> => c",
      b.arrow(
        [
          b.parameter("a", { type: "number" }),
          b.parameter("c", { type: "string", optional: true }),
          b.parameter("d", { type: "any[]", rest: true }),
        ],
        c,
        { async: true, returnType: "Promise<void>" },
      ),
    ],
    ["(a = (c, d)) => a", b.arrow([b.parameter("a", { initial: b.sequence([c, d]) })], a)],
    ["([a, ...c]) => a", b.arrow([{ target: b.arrayPattern([a], c) }], a)],
    ["a((c, d))", b.call(a, [b.sequence([c, d])])],
    ["[a, (c, d)]", b.array([a, b.sequence([c, d])])],
    ["a[c, d]", b.index(a, b.sequence([c, d]))],
    ["(a = c) + d", b.binary("+", b.assign(a, c), d)],
    ["[a, [c, ...d]] = a", b.assign(b.arrayPattern([a, b.arrayPattern([c], d)]), a)],
    ["[...a] = c", b.assign(b.arrayPattern([], a), c)],
    ["a + (yield c)", b.binary("+", a, b.yieldOf(c))],
    ["yield* a", b.yieldFrom(a)],
    ["yield", b.yieldOf(null)],
    ["a(yield)", b.call(a, [b.yieldOf(null)])],
    ["a as number", b.as(a, "number")],
    ["(a as number) | c", b.binary("|", b.as(a, "number"), c)],
    ["(a as any).x", b.member(b.as(a, "any"), "x")],
    ["a + c as number", b.as(b.binary("+", a, c), "number")],
    ["(a ? c : d) as number", b.as(b.conditional(a, c, d), "number")],
    ["(a as any) ? c : d", b.conditional(b.as(a, "any"), c, d)],
    ["a!.x", b.member(b.nonNull(a), "x")],
    ["(await a)!", b.nonNull(b.awaitOf(a))],
    ["{}", b.object([])],
    [
      '{ "a b": a, ["__proto__"]: c }',
      b.object([
        { key: "a b", value: a },
        { key: "__proto__", value: c },
      ]),
    ],
    [
      "function* () {}",
      { kind: "functionExpression", async: false, generator: true, name: null, parameters: [], body: [] },
    ],
    [
      "async function f(a: any): any {}",
      {
        kind: "functionExpression",
        async: true,
        generator: false,
        name: "f",
        parameters: [b.parameter("a", { type: "any" })],
        returnType: "any",
        body: [],
      },
    ],
    ["a++", { kind: "update", operator: "++", target: a }],
    ["a<number>(c)", { kind: "call", callee: a, args: [c], typeArguments: ["number"] }],
    ["new a<number>()", { kind: "new", callee: a, args: [], typeArguments: ["number"] }],
    ["NaN", b.number(Number.NaN)],
    ["-Infinity", b.number(-Infinity)],
    ["1e300", b.number(1e300)],
  ];
  test.each(rows)("%s", (text, expression) => {
    expect(printed(expression)).toBe(text);
  });

  test("JavaScript has no types", () => {
    expect(printed(b.member(b.as(b.binary("+", a, c), "any"), "x"), false)).toBe("(a + c).x");
    expect(printed(b.binary("*", b.as(a, "any"), b.nonNull(c)), false)).toBe("a * c");
    expect(printed({ kind: "call", callee: a, args: [], typeArguments: ["number"] }, false)).toBe("a()");
    expect(printed(b.arrow([b.parameter("a", { type: "any", optional: true })], c, { returnType: "any" }), false)).toBe(
      "(a) => c",
    );
    expect(printed(b.unary("-", b.as(b.number(-1), "any")), false)).toBe("-(-1)");
  });
});

describe("literals", () => {
  test.each([
    ['say "hi"\\', '"say \\"hi\\"\\\\"'],
    ["it's\n\t\r\0", '"it\'s\\n\\t\\r\\u0000"'],
    ["\u2028\ufeff\u202e", '"\\u2028\\ufeff\\u202e"'],
    ["\ud800 \udc00 😀", '"\\ud800 \\udc00 😀"'],
    ["é", '"é"'],
  ])("string %j", (value, text) => {
    expect(printed(b.string(value))).toBe(text);
    expect(JSON.parse(text)).toBe(value);
  });

  test("templates", () => {
    expect(printed(b.template(["a`\\${$ $", a, "\n\u2028"]))).toBe("`a\\`\\\\\\${$ $${a}\\n\\u2028`");
    expect(printed(b.template(["$", a]))).toBe("`$${a}`");
    expect(printed(b.template(["{", a, "}"]))).toBe("`{${a}}`");
    expect(printed({ kind: "template", parts: ["x\ny ", a], multiline: true })).toBe("`x\ny ${a}`");
    expect(printed({ kind: "string", value: "x\n`y`\r", multiline: true })).toBe("`x\n\\`y\\`\\r`");
  });
});
