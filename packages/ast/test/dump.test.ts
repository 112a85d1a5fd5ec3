import { expect, test } from "vitest";
import { build, dump } from "../src/index.ts";
import type { Node } from "../src/index.ts";

const at = (col_offset: number, end_col_offset: number) => ({
  lineno: 1,
  col_offset,
  end_lineno: 1,
  end_col_offset,
});

const name = build.Name("x", "Load", at(0, 1));

test("a node with few simple parts stays on one line", () => {
  expect(dump(build.Module([], []))).toBe("Module()");
  expect(dump(name, { attributes: false })).toBe("Name(id='x', ctx=Load())");
});

test("positions make a node long", () => {
  expect(dump(name)).toBe(
    "Name(\n  id='x',\n  ctx=Load(),\n  lineno=1,\n  col_offset=0,\n  end_lineno=1,\n  end_col_offset=1)",
  );
});

test("a null key of a dictionary is None, an absent field is left out", () => {
  const dictionary = build.Dict([null], [name], at(0, 1));
  expect(dump(dictionary, { attributes: false, indent: null })).toBe(
    "Dict(keys=[None], values=[Name(id='x', ctx=Load())])",
  );
  const value: Node = build.Return(null, at(0, 6));
  expect(dump(value, { attributes: false })).toBe("Return()");
});

test("the kind of a constant is printed under its ASDL name", () => {
  const constant = build.Constant({ type: "str", value: "a" }, "u", at(0, 4));
  expect(dump(constant, { attributes: false })).toBe("Constant(value='a', kind='u')");
  const none = build.Constant({ type: "None" }, null, at(0, 4));
  expect(dump(none, { attributes: false })).toBe("Constant(value=None)");
});
