import { pythonVersion, runPython } from "./python.ts";

/** The sums and products of the tree, in the order in which the file lists them. */
const types = [
  "mod",
  "stmt",
  "expr",
  "expr_context",
  "boolop",
  "operator",
  "unaryop",
  "cmpop",
  "comprehension",
  "excepthandler",
  "arguments",
  "arg",
  "keyword",
  "alias",
  "withitem",
  "match_case",
  "pattern",
  "type_ignore",
  "type_param",
];

/** Prints each type's own description: the doc string of a class of `ast` is its ASDL text. */
const program = `
import ast
for name in ${JSON.stringify(types)}:
    cls = getattr(ast, name)
    text = cls.__doc__
    if "=" not in text:
        text = name + " = " + text[len(name):]
    if cls._attributes:
        if len(text.splitlines()) > 1:
            text += "\\n" + " " * len(name)
        kinds = ["int? " if attribute.startswith("end_") and name not in ("pattern", "type_param") else "int " for attribute in cls._attributes]
        text += " attributes (" + ", ".join(kind + attribute for kind, attribute in zip(kinds, cls._attributes)) + ")"
    print("\\n".join(line.rstrip() for line in text.splitlines()), end="\\n\\n")
`;

/** Records the tree's ASDL from an interpreter. */
export const recordAsdl = (python: string): string => {
  const body = runPython(python, program).trimEnd();
  return `-- Recorded from CPython ${pythonVersion} by packages/codegen (the doc strings of the module ast). Do not edit.\n\n${body}\n`;
};
