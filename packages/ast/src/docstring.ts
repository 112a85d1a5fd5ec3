import type { StringValue } from "./constants.ts";
import type { AsyncFunctionDef, ClassDef, Constant, FunctionDef, Module, Stmt } from "./generated/nodes.ts";

/** A node that may begin with a docstring. */
export type Documented = Module | ClassDef | FunctionDef | AsyncFunctionDef;

/** A constant that is a str. */
type StringConstant = Constant & { readonly value: StringValue };

/** The constant that is the docstring of a body; null where there is none. */
export const docstringNode = (body: readonly Stmt[]): StringConstant | null => {
  const [first] = body;
  if (first?.kind !== "Expr" || first.value.kind !== "Constant") return null;
  return first.value.value.type === "str" ? (first.value as StringConstant) : null;
};

/**
 * The docstring of a module, class or function, without the indentation that its lines share and without
 * empty lines around it: what `ast.get_docstring` says. Null where there is none.
 */
export const docstringOf = (node: Documented): string | null => {
  const found = docstringNode(node.body);
  return found === null ? null : dedented(found.value.value);
};

/** Python's `inspect.cleandoc`: only spaces are indentation, and the first line has its own. */
const dedented = (text: string): string => {
  const [first = "", ...others] = withoutTabs(text).split("\n");
  const indentations = others.filter((line) => /[^ ]/.test(line)).map((line) => line.search(/[^ ]/));
  const shared = indentations.length === 0 ? 0 : indentations.reduce((least, each) => Math.min(least, each));
  const lines = [first.replace(/^ +/, ""), ...others.map((line) => line.slice(shared))];
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1).join("\n");
};

const isFilled = (line: string): boolean => line !== "";

/** Distance between the stops of a tab. */
const tabStop = 8;

/** Python's `str.expandtabs`. */
const withoutTabs = (text: string): string =>
  text.replaceAll(/[^\r\n]*\t[^\r\n]*/g, (line) => {
    let width = 0;
    return Array.from(line, (character) => {
      const columns = character === "\t" ? tabStop - (width % tabStop) : 1;
      width += columns;
      return character === "\t" ? " ".repeat(columns) : character;
    }).join("");
  });
