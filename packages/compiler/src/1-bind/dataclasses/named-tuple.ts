import type * as ast from "@tsyncio/ast";
import { build } from "@tsyncio/ast";
import type { DataclassField } from "./dataclass.ts";
import { readFields } from "./fields.ts";
import { writeInitializer } from "./initializer.ts";
import type { ModuleNames } from "./names.ts";

/** What is known of a class of tuples whose items have names. */
export interface NamedTuple {
  readonly fields: readonly DataclassField[];
  /** The `__init__` that keeps its arguments under the names: what tells inference of them. */
  readonly initializer: ast.FunctionDef;
  /** It was written as a call: `Point = namedtuple("Point", "x y")`. */
  readonly isCalled: boolean;
}

/** The statement of such a class. */
export interface NamedTupleDef extends ast.ClassDef {
  readonly namedTuple: NamedTuple;
}

/** What is known of a class statement as one of tuples with names; `null` for any other. */
export function namedTupleOf(node: ast.ClassDef): NamedTuple | null {
  return "namedTuple" in node ? (node as NamedTupleDef).namedTuple : null;
}

/** `class Point(NamedTuple): …` whose fields and methods leave what a tuple is; `null` for any other class. */
export function writeNamedTuple(node: ast.ClassDef, names: ModuleNames): NamedTupleDef | null {
  const [base] = node.bases;
  const isPlain = node.bases.length === 1 && node.decorator_list.length === 0 && node.keywords.length === 0;
  if (!isPlain || base === undefined || names.library(base) !== "typing.NamedTuple") return null;
  const fields = readFields(node, false, names);
  if (fields === null || node.body.some(isMethodOfTuples)) return null;
  if (fields.length !== node.body.filter(({ kind }) => kind === "AnnAssign").length) return null;
  return definition(node, fields, false);
}

/** `Point = namedtuple("Point", "x y")` as the class that it makes; `null` for any other statement. */
export function writeNamedTupleCall(node: ast.Assign, names: ModuleNames): NamedTupleDef | null {
  const [target] = node.targets;
  const { value } = node;
  if (node.targets.length > 1 || target?.kind !== "Name" || value.kind !== "Call" || names.bound(target.id) > 1)
    return null;
  if (names.library(value.func) !== "collections.namedtuple" || value.keywords.length > 0) return null;
  const [typename, given] = value.args;
  const isNamed = value.args.length === 2 && typename !== undefined && textOf(typename) === target.id;
  const fields = isNamed && given !== undefined ? fieldNames(given) : null;
  if (fields === null || fields.some((each) => !isPlainName(each))) return null;
  const common = {
    annotation: null,
    value: null,
    factory: null,
    init: true,
    keywordOnly: false,
    initOnly: false,
    options: [],
  };
  const made = build.ClassDef(target.id, [], [], [build.Pass(node)], [], [], node);
  return definition(
    made,
    fields.map((name) => ({ name, ...common })),
    true,
  );
}

function definition(node: ast.ClassDef, fields: readonly DataclassField[], isCalled: boolean): NamedTupleDef | null {
  const names = fields.map(({ name }) => name);
  const isDistinct = new Set(names).size === names.length;
  if (names.length === 0 || !isDistinct || names.some((each) => each.startsWith("_") || isOfTuples(each))) return null;
  const first = fields.findIndex(({ value }) => value !== null);
  if (first >= 0 && fields.slice(first).some(({ value }) => value === null)) return null;
  const place = Math.max(
    0,
    node.body.findLastIndex(({ kind }) => kind === "AnnAssign"),
  );
  const parts = { inherited: null, callsPostInit: false };
  const { initializer } = writeInitializer(fields, parts, node.body[place] ?? node, () => false);
  const body = [...node.body.slice(0, place + 1), initializer, ...node.body.slice(place + 1)];
  return { ...node, body, namedTuple: { fields, initializer, isCalled } };
}

function isMethodOfTuples(statement: ast.Stmt): boolean {
  return (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef") && isOfTuples(statement.name);
}

/** Names that tuples have a use for, in Python or in the runtime. */
function isOfTuples(name: string): boolean {
  return /^(?:items|length|at|count|index|self|_make|_replace|_asdict|_fields|_field_defaults|__(?:new|init|iter|len|getitem|eq|ne|hash|bool|contains|slots|match_args|setattr|getattr|getattribute|delattr)__)$/.test(
    name,
  );
}

function textOf(node: ast.Expr): string | null {
  return node.kind === "Constant" && node.value.type === "str" ? node.value.value : null;
}

function fieldNames(node: ast.Expr): readonly string[] | null {
  const text = textOf(node);
  if (text !== null) return text.replaceAll(",", " ").trim().split(/\s+/);
  if (node.kind !== "List" && node.kind !== "Tuple") return null;
  const names = node.elts.map(textOf);
  return names.every((each) => each !== null) ? names : null;
}

/** Whether a field's name is one in Python too; others raise ValueError. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z]\w*$/.test(name) && !keywords.has(name);
}

const keywords: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is " +
    "lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);
