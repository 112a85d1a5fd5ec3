import { expect, test } from "vitest";
import { renderBuilders } from "../src/asdl/builders.ts";
import { renderChildren } from "../src/asdl/children.ts";
import { renderEachChild } from "../src/asdl/each-child.ts";
import { renderGuards } from "../src/asdl/guards.ts";
import { fieldMeanings, meanings } from "../src/asdl/meanings.ts";
import { nodeDefinitions } from "../src/asdl/names.ts";
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

test("each kind of node has its meaning, and the tables of meanings name nothing else", () => {
  const constructors = nodeDefinitions(parseAsdl(workspace.read("grammar/python.asdl"))).flatMap(
    (each) => each.constructors,
  );
  expect(Object.keys(meanings).toSorted()).toEqual(constructors.map(({ name }) => name).toSorted());
  const fields = new Set(constructors.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)));
  expect(Object.keys(fieldMeanings).filter((name) => !fields.has(name))).toEqual([]);
});

test("guards and builders say what the node stands for", () => {
  const definitions = parseAsdl(source);
  expect(renderGuards(definitions)).toContain("/** Whether a node is a `Name`: a name. */\nexport const isName =");
  expect(renderBuilders(definitions)).toContain("/** Makes a `Name`: a name. */\nexport const Name =");
  expect(renderBuilders(definitions)).toContain("position: nodes.Position = nowhere");
});

test("children and visits name the fields that hold nodes, in order", () => {
  const definitions = parseAsdl(source);
  expect(renderChildren(definitions)).toContain('  Dict: ["keys","last"],');
  expect(renderEachChild(definitions)).toContain(
    "eachPresent(node.keys, visit);\n      if (node.last !== null) visit(node.last);",
  );
});
