import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "./named-tuple.ts";

/** One field of a dataclass, as its statement says it. */
export interface DataclassField {
  readonly name: string;
  /** The type of the parameter: of an InitVar, what it takes. */
  readonly annotation: ast.Expr | null;
  /** The value for an argument that is left out. */
  readonly value: ast.Expr | null;
  /** What is called for each object whose argument is left out. */
  readonly factory: ast.Expr | null;
  /** It is a parameter of the initializer. */
  readonly init: boolean;
  readonly keywordOnly: boolean;
  /** An `InitVar`: an argument of `__post_init__` that the object does not keep. */
  readonly initOnly: boolean;
  /** The other keywords of its `field(…)`. */
  readonly options: readonly ast.Keyword[];
}

/** What the statement of a dataclass says that is known before it runs. */
export interface Dataclass {
  /** The keywords of the decorator. */
  readonly options: readonly ast.Keyword[];
  /** The fields of the class itself, in their order. */
  readonly fields: readonly DataclassField[];
  /** All fields, those of its bases first; a name that comes again keeps its place. */
  readonly allFields: readonly DataclassField[];
  /** The `__init__` that Python writes for it; it stands in the body, at the position of the statement before it. */
  readonly initializer: ast.FunctionDef;
  /** The values that its initializer makes anew for each object, by the default that stands for each. */
  readonly made: ReadonlyMap<ast.Expr, ast.Expr>;
}

/** The statement of a class whose decorator `dataclass` and fields are known before it runs. */
export interface DataclassDef extends ast.ClassDef {
  readonly dataclass: Dataclass;
}

/** What is known of a class statement as a dataclass; `null` for any other. */
export function dataclassOf(node: ast.ClassDef): Dataclass | null {
  return "dataclass" in node ? (node as DataclassDef).dataclass : null;
}

/** Whether a statement is the `__init__` that stands for what Python does with the fields of a dataclass or a named tuple. */
export function isWritten(node: ast.Node, owner: ast.ClassDef): boolean {
  return (dataclassOf(owner) ?? namedTupleOf(owner))?.initializer === node;
}

/** Whether an option of the decorator is on. */
export function hasOption({ options }: Pick<Dataclass, "options">, name: string, otherwise = false): boolean {
  const given = options.find(({ arg }) => arg === name)?.value;
  return given === undefined
    ? otherwise
    : given.kind === "Constant" && given.value.type === "bool" && given.value.value;
}

/** The field that a statement of the body declares. */
export function fieldAt(statement: ast.Stmt, owner: ast.ClassDef): DataclassField | null {
  if (statement.kind !== "AnnAssign" || statement.target.kind !== "Name") return null;
  const { id } = statement.target;
  return dataclassOf(owner)?.fields.find(({ name }) => name === id) ?? null;
}
