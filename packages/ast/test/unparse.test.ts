/**
 * What no parsed source shows: trees that only programs build, and single parts. (`pnpm conformance:ast` compares
 * the text of every file of CPython's library.) Expected texts are `ast.unparse`'s own.
 */
import { expect, test } from "vitest";
import { build, unparse } from "../src/index.ts";
import type { ConstantValue, Expr, Node } from "../src/index.ts";

const name = (id: string) => build.Name(id, "Load");
const names = (ids: string): Expr[] => Array.from(ids, name);
const constant = (value: ConstantValue) => build.Constant(value, null);
const float = (value: number) => constant({ type: "float", value });
const int = (value: bigint) => constant({ type: "int", value });
const text = (value: string) => constant({ type: "str", value });
const [a, b, c] = [name("a"), name("b"), name("c")];
const arg = (id: string, annotation: Expr | null = null) => build.Arg(id, annotation, null);
const none = build.Arguments([], [], null, [], [], null, []);
const pass = build.Pass();
const at = (lineno: number) => ({ ...build.nowhere, lineno });

test.each<[expected: string, node: Node]>([
  ["(1e309-1e309)", float(NaN)],
  ["-1e309", float(-Infinity)],
  ["1e309j", constant({ type: "complex", imaginary: Infinity })],
  ["-1 ** -2", build.BinOp(int(-1n), "Pow", int(-2n))],
  ["-1 .real", build.Attribute(int(-1n), "real", "Load")],
  ["True .real", build.Attribute(constant({ type: "bool", value: true }), "real", "Load")],
  ["{*()}", build.Set([])],
  ["(a,)", build.Tuple([a], "Load")],
  ["'\\ud83d\\ude00😀'", constant({ type: "str", value: "\ud83d\ude00😀", splits: [1] })],
])("the expression %s", (expected, node) => {
  expect(unparse(node)).toBe(expected);
});

test("operands of `or` are asked to bind ever more tightly, as CPython does", () => {
  const lambda = build.Lambda(none, a);
  const values = [...names("abcdefghijklmnopq"), build.Await(a), build.Subscript(a, b, "Load"), lambda];
  expect(unparse(build.BoolOp("Or", values))).toBe(
    `${Array.from("abcdefghijklmnopq").join(" or ")} or (await a) or a[b] or (lambda: a)`,
  );
});

test("f-strings take quotes that all of their parts can stand between, or escape them", () => {
  const field = build.FormattedValue(a, -1, null);
  expect(unparse(build.JoinedStr([build.JoinedStr([text("a{"), field]), text("'")]))).toBe(`f"a{{{a}'"`);
  expect(unparse(build.JoinedStr([text("'''"), text('"""'), text("\n")]))).toBe(`f'''\\'\\'\\'"""\\n'''`);
  const specified = build.FormattedValue(a, "r".charCodeAt(0), build.JoinedStr([text("'\\\n\"{")]));
  expect(unparse(specified)).toBe(`{a!r:\\'\\\\\\n\\"{{}`);
  expect(() => unparse(build.JoinedStr([a]))).toThrow(new TypeError("a Name cannot stand in an f-string"));
});

test.each<[expected: string, node: Node]>([
  ["(a, b) -> c", build.FunctionType([a, b], c)],
  ["a", build.Expression(a)],
  ["pass\npass", build.Interactive([pass, pass])],
  ["except a as b:\n    pass", build.ExceptHandler(a, "b", [pass])],
  ["T: b = c", build.TypeVar("T", b, c)],
  ["a as b", build.Alias("a", "b")],
  ["a as b", build.Withitem(a, b)],
  ["**a", build.Keyword(null, a)],
  [" async for a in b if c", build.Comprehension(a, b, [c], 1)],
  ["a: b", arg("a", b)],
  ["*_", build.MatchStar(null)],
  ["", build.TypeIgnore(1, "")],
  ["a, /, b: c=a, *d, e, **f", build.Arguments([arg("a")], [arg("b", c)], arg("d"), [arg("e")], [null], arg("f"), [a])],
  [
    "case a | (b as c) as d if a:\n    pass",
    build.MatchCase(
      build.MatchAs(build.MatchOr([build.MatchAs(null, "a"), build.MatchAs(build.MatchAs(null, "b"), "c")]), "d"),
      a,
      [pass],
    ),
  ],
])("the part %j", (expected, node) => {
  expect(unparse(node)).toBe(expected);
});

test("type comments stand at the end of the first line, and `type: ignore` before them", () => {
  const body = [
    build.For(a, b, [pass], [], "int", at(1)),
    build.Assign([a], b, "str", at(3)),
    build.FunctionDef("f", none, [pass], [], null, "() -> None", [], at(4)),
    build.With([build.Withitem(a, null)], [pass], "int", at(6)),
  ];
  expect(unparse(build.Module(body, [build.TypeIgnore(3, "[a]")]))).toBe(
    "for a in b: # type: int\n    pass\na = b # type: ignore[a]\n\n" +
      "def f(): # type: () -> None\n    pass\nwith a: # type: int\n    pass",
  );
});

test("a definition is parted by an empty line, but not from the start", () => {
  const definition = build.ClassDef("A", [], [], [pass], [a], []);
  expect(unparse(build.Module([definition, definition], []))).toBe("@a\nclass A:\n    pass\n\n@a\nclass A:\n    pass");
});
