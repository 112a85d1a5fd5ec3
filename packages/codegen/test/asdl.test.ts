import { expect, test } from "vitest";
import { renderNodes } from "../src/asdl/nodes.ts";
import { parseAsdl } from "../src/asdl/syntax.ts";
import { workspace } from "../src/workspace.ts";

const source = `-- a comment

expr = Name(identifier id, expr_context ctx)
     | Dict(expr* keys, expr? last)
     attributes (int lineno)

expr_context = Load | Store

arg = (identifier arg) attributes (int lineno)
`;

test("sums, products, quantifiers and attributes are read", () => {
  const [expr, context, arg] = parseAsdl(source);
  expect(expr?.positioned).toBe(true);
  expect(expr?.constructors[1]?.fields).toEqual([
    { type: "expr", quantifier: "many", name: "keys" },
    { type: "expr", quantifier: "optional", name: "last" },
  ]);
  expect(context?.positioned).toBe(false);
  expect(arg?.product).toBe(true);
});

test("nodes are readonly interfaces in unions, names alone are strings", () => {
  const text = renderNodes(parseAsdl(source));
  expect(text).toContain("readonly keys: readonly (Expr | null)[];");
  expect(text).toContain("readonly last: Expr | null;");
  expect(text).toContain('export type ExprContext = "Load" | "Store";');
  expect(text).toContain("export type Expr = Name | Dict;");
});

test("python.asdl is whole: each type that a field has is defined there, or built in", () => {
  const definitions = parseAsdl(workspace.read("grammar/python.asdl"));
  const known = new Set([...definitions.map(({ name }) => name), "identifier", "string", "int", "constant"]);
  const fields = definitions.flatMap(({ constructors }) => constructors.flatMap((each) => each.fields));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(({ type }) => !known.has(type))).toEqual([]);
});
