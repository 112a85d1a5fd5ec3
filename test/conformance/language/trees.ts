/** `ast.parse` for the tests of the language: the trees of our parser, as objects of Python. */
import { fields, type Mod, type Node } from "../../../packages/ast/src/index.ts";
import { parse as parseSource } from "../../../packages/parser/src/index.ts";
import * as py from "../../../packages/runtime/src/index.ts";
import { syntaxErrorIn } from "./texts.ts";
import { treeNames } from "./tree-names.ts";

/** An object of a tree; its class has the name of the node. */
export class TreeNode {
  /** What the object was made of; operators have none. */
  readonly source: Node | null = null;
}

const classes = new Map<string, typeof TreeNode>();

function classOf(kind: string): typeof TreeNode {
  let found = classes.get(kind);
  if (found === undefined) {
    found = class extends TreeNode {
      static readonly __name__: string = kind;
      static readonly __module__: string = "ast";
    };
    classes.set(kind, found);
  }
  return found;
}

export const [
  Add,
  Assign,
  BinOp,
  Call,
  Constant,
  Expr,
  FormattedValue,
  JoinedStr,
  Module,
  Mult,
  Name,
]: (typeof TreeNode)[] = treeNames.map(classOf);

const positions = ["lineno", "col_offset", "end_lineno", "end_col_offset"] as const;

function made(node: Node): TreeNode {
  const object = new (classOf(node.kind))();
  const values = node as unknown as Readonly<Record<string, unknown>>;
  for (const field of fields[node.kind])
    py.setattr(object, field.name, valueOf(values[field.property], field.role === "enumeration"));
  for (const position of positions) if (position in node) py.setattr(object, position, values[position]);
  return Object.assign(object, { source: node });
}

function valueOf(value: any, isEnumeration: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => valueOf(each, isEnumeration));
  if (value === null || value === undefined) return null;
  if (isEnumeration) return new (classOf(String(value)))();
  if (typeof value !== "object") return value;
  return "kind" in value ? made(value as Node) : constantOf(value);
}

function constantOf(value: { type: string; value?: any }): unknown {
  if (value.type === "None" || value.type === "Ellipsis") return null;
  if (value.type === "int") return py.int(value.value);
  return value.type === "float" ? py.float(value.value) : value.value;
}

/** The tree of a text. Raises SyntaxError. */
export function parse(source: string, filename = "<unknown>"): TreeNode {
  const parsed = parseSource(source, { filename });
  if (!parsed.ok) throw syntaxErrorIn(source, filename);
  return made(parsed.module as Mod);
}

/** Refuses what is no literal: more is not asked of it. */
export function literal_eval(source: string): never {
  const [statement] = (parseSource(source, { filename: "<unknown>" }) as any).module.body;
  throw new py.ValueError(`malformed node or string on line 1: <ast.${statement.value.kind} object>`);
}
