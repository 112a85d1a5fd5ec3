import { build, docstringOf, dump, sameTree, unparse } from "@tsyncio/ast";

const docstring = build.Constant({ type: "str", value: "Says hello.\n\n    Loudly." }, null, {
  lineno: 2,
  col_offset: 4,
  end_lineno: 4,
  end_col_offset: 14,
});
const hello = build.ClassDef("Hello", [], [], [build.ExprStatement(docstring, docstring)], [], []);
console.log(unparse(hello));
console.log(docstringOf(hello));
console.log(dump(docstring, { indent: null }));
console.log(sameTree(docstring, { ...docstring, lineno: 7 }));
// class Hello:
//     """Says hello.
//
//     Loudly."""
// Says hello.
//
// Loudly.
// Constant(value='Says hello.\n\n    Loudly.', lineno=2, col_offset=4, end_lineno=4, end_col_offset=14)
// true
