/** What the types promise. `tsc -p test` checks this file: each `@ts-expect-error` must be one. */
import { describe, expect, expectTypeOf, test } from "vitest";
import { build, isExpr, isName, transform, visit, walk } from "../src/index.ts";
import type {
  Boolop,
  ConstantValue,
  Expr,
  ExprStatement,
  Kind,
  Module,
  Name,
  Node,
  NodeOf,
  Pattern,
  Position,
  Stmt,
  StringValue,
} from "../src/index.ts";

const x = build.Name("x", "Load");
const node: Node = build.Module([build.Return(x)], []);

const assertNever = (value: never): never => {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
};

describe("the union", () => {
  test("is told apart by kind", () => {
    const names = (found: Node): readonly string[] => {
      if (found.kind === "Name") return [expectTypeOf(found).toEqualTypeOf<Name>() ? found.id : ""];
      // @ts-expect-error: not every node has an id
      return [found.id];
    };
    expect(names(x)).toEqual(["x"]);
    expectTypeOf<NodeOf<"Name">>().toEqualTypeOf<Name>();
    expectTypeOf<NodeOf<"Expr">>().toEqualTypeOf<ExprStatement>();
    expectTypeOf<Node["kind"]>().toEqualTypeOf<Kind>();
    expectTypeOf<Expr | Stmt | Pattern>().toExtend<Node & Position>();
  });

  test("can be exhausted", () => {
    const precedence = (operator: Boolop): number => {
      switch (operator) {
        case "And":
          return 2;
        case "Or":
          return 1;
        default:
          return assertNever(operator);
      }
    };
    const describeValue = (value: ConstantValue): string => {
      switch (value.type) {
        case "str":
          return expectTypeOf(value).toEqualTypeOf<StringValue>() ? value.value : "";
        case "int":
          return value.value.toString();
        default:
          // @ts-expect-error: the other types are left
          return assertNever(value);
      }
    };
    expect([precedence("And"), describeValue({ type: "int", value: 1n })]).toEqual([2, "1"]);
  });

  test("is readonly all the way down", () => {
    const change = (module: Module, name: Name): void => {
      // @ts-expect-error: a property
      name.id = "y";
      // @ts-expect-error: a position
      name.lineno = 1;
      // @ts-expect-error: a list
      module.body.push(build.Pass());
      // @ts-expect-error: an element
      module.body[0] = build.Pass();
    };
    expectTypeOf(change).parameters.toEqualTypeOf<[Module, Name]>();
    expectTypeOf<Module["body"]>().toEqualTypeOf<readonly Stmt[]>();
  });
});

test("guards narrow to a kind or a category", () => {
  for (const each of walk(node)) {
    if (isName(each)) expectTypeOf(each).toEqualTypeOf<Name>();
    if (isExpr(each)) expectTypeOf(each).toEqualTypeOf<Expr>();
  }
  expectTypeOf([...walk(node)].filter(isName)).toEqualTypeOf<Name[]>();
  expect([...walk(node)].filter(isName)).toEqual([x]);
});

test("builders take the fields in their order, and a position or a node to stand at", () => {
  expectTypeOf(build.Name).returns.toEqualTypeOf<Name>();
  expectTypeOf(build.ExprStatement).returns.toEqualTypeOf<ExprStatement>();
  expectTypeOf(build.Return).parameter(0).toEqualTypeOf<Expr | null>();
  expectTypeOf(build.Name).parameter(2).toEqualTypeOf<Position | undefined>();
  // @ts-expect-error: no such context
  build.Name("x", "Loaded");
  // @ts-expect-error: a statement is no expression
  build.Return(build.Pass());
  expect(build.Name("y", "Load", x)).toEqual({ ...x, id: "y" });
});

test("the functions of a visitor take the nodes of their kind", () => {
  visit(node, {
    Name: (found, ancestors) => {
      expectTypeOf(found).toEqualTypeOf<Name>();
      expectTypeOf(ancestors).toEqualTypeOf<readonly Node[]>();
    },
    Expr: { leave: (found) => expectTypeOf(found).toEqualTypeOf<ExprStatement>() && "stop" },
  });
  // @ts-expect-error: no such kind
  visit(node, { Nmae: () => "skip" });
  // @ts-expect-error: no such outcome
  visit(node, { Name: () => "halt" });
  expectTypeOf(visit).returns.toBeBoolean();
});

test("the functions of a transformer return what may stand in their nodes' place", () => {
  const pass = build.Pass();
  const same = transform(x, {
    Name: (found) => (found.id === "y" ? build.Constant({ type: "None" }, null) : undefined),
    Pass: () => [pass, pass],
    Return: () => null,
    keyword: () => null,
  });
  expect(same).toBe(x);
  expectTypeOf(same).toEqualTypeOf<Expr>();
  expectTypeOf(transform(build.Module([], []), {})).toEqualTypeOf<Module>();
  expectTypeOf(transform(pass, {})).toEqualTypeOf<Stmt>();
  // @ts-expect-error: a statement is no expression
  transform(x, { Lambda: () => pass });
  // @ts-expect-error: one expression must stay one
  transform(x, { Lambda: () => [x, x] });
  // @ts-expect-error: an expression cannot be left out
  transform(x, { Lambda: () => null });
  // @ts-expect-error: parameters are no keywords
  transform(x, { keyword: (found) => build.Arg("x", found.value, null) });
});
