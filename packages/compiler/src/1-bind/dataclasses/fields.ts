import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { DataclassField } from "./dataclass.ts";
import type { ModuleNames } from "./names.ts";

/** The fields that a class body declares; `null` where not all is known before it runs. */
export function readFields(
  node: ast.ClassDef,
  keywordOnly: boolean,
  names: ModuleNames,
): readonly DataclassField[] | null {
  const fields: DataclassField[] = [];
  let isKeyword = keywordOnly;
  for (const statement of node.body) {
    if (!isPlain(statement, names)) return null;
    if (statement.kind !== "AnnAssign" || statement.target.kind !== "Name") continue;
    const mark = markOf(statement.annotation, names);
    if (mark === "unknown") return null;
    // What `field(…)` says of a class variable is the decorator's to find wrong.
    if (mark === "ClassVar" && statement.value?.kind === "Call") return null;
    if (mark === "ClassVar") continue;
    if (mark === "KW_ONLY") isKeyword = true;
    else {
      const field = readField(statement, statement.target.id, mark === "InitVar", isKeyword, names);
      if (field === null) return null;
      fields.push(field);
    }
  }
  return isConsistent(fields, node) ? fields : null;
}

/** A statement that neither makes a field in another way nor binds names in one that is not looked at here. */
function isPlain(statement: ast.Stmt, names: ModuleNames): boolean {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return !unusualMethods.has(statement.name);
    case "AnnAssign":
      return statement.target.kind === "Name";
    case "Assign": {
      const isField = statement.value.kind === "Call" && names.library(statement.value.func) === "dataclasses.field";
      return statement.targets.length === 1 && statement.targets[0]?.kind === "Name" && !isField;
    }
    case "Expr":
      return statement.value.kind === "Constant";
    default:
      return statement.kind === "Pass";
  }
}

/** Methods in the place of the initializer, or that see what it does. */
const unusualMethods: ReadonlySet<string> = new Set([
  "__init__",
  "__setattr__",
  "__delattr__",
  "__getattribute__",
  "__getattr__",
]);

type Mark = "field" | "ClassVar" | "InitVar" | "KW_ONLY" | "unknown";

/** What an annotation makes of its name. */
function markOf(annotation: ast.Expr, names: ModuleNames): Mark {
  const isText = annotation.kind === "Constant" && annotation.value.type === "str";
  if (isText) return /\b(?:ClassVar|InitVar|KW_ONLY)\b/.test(annotation.value.value) ? "unknown" : "field";
  const name = names.library(annotation.kind === "Subscript" ? annotation.value : annotation);
  switch (name) {
    case "typing.ClassVar":
      return "ClassVar";
    case "dataclasses.InitVar":
      return "InitVar";
    case "dataclasses.KW_ONLY":
      return "KW_ONLY";
    default:
      return "field";
  }
}

const known: ReadonlySet<string> = new Set([
  "default",
  "default_factory",
  "init",
  "repr",
  "compare",
  "hash",
  "kw_only",
]);

function readField(
  statement: ast.AnnAssign,
  name: string,
  initOnly: boolean,
  keywordOnly: boolean,
  names: ModuleNames,
): DataclassField | null {
  const { annotation, value } = statement;
  const isInner = initOnly && annotation.kind === "Subscript";
  const common = { name, annotation: isInner ? annotation.slice : initOnly ? null : annotation, initOnly };
  if (value === null || value.kind !== "Call") {
    if (value !== null && !isSimple(value, names)) return null;
    return { ...common, value, factory: null, init: true, keywordOnly, options: [] };
  }
  if (names.library(value.func) !== "dataclasses.field" || value.args.length > 0) return null;
  const { keywords } = value;
  const given = (key: string): ast.Expr | null => keywords.find(({ arg }) => arg === key)?.value ?? null;
  const options = keywords.filter(({ arg }) => arg !== "default" && arg !== "default_factory");
  const [plain, factory] = [given("default"), given("default_factory")];
  const isKnown = keywords.every(({ arg }) => arg !== null && known.has(arg)) && options.every(isLiteral);
  const isPossible = plain === null || factory === null;
  if (!isKnown || !isPossible || (plain !== null && !isSimple(plain, names)) || (initOnly && factory !== null))
    return null;
  if (factory !== null && !isFactory(factory, names)) return null;
  const init = given("init") === null || isTrue(given("init"));
  const isKeyword = given("kw_only") === null ? keywordOnly : isTrue(given("kw_only"));
  if (initOnly && !init) return null;
  return { ...common, value: plain, factory, init, keywordOnly: isKeyword, options };
}

function isLiteral({ value }: ast.Keyword): boolean {
  return value.kind === "Constant" && (value.value.type === "bool" || value.value.type === "None");
}

function isTrue(node: ast.Expr | null): boolean {
  return node?.kind === "Constant" && node.value.type === "bool" && node.value.value;
}

/** A value whose expression may stand twice in the output: nobody sees it evaluated, and it gives the same each time. */
function isSimple(node: ast.Expr, names: ModuleNames): boolean {
  switch (node.kind) {
    case "Constant":
      return true;
    case "Name":
      return names.bound(node.id) <= 1 && names.library(node) !== "dataclasses.MISSING";
    case "Attribute":
      return isSimple(node.value, names) && names.library(node) !== "dataclasses.MISSING";
    case "UnaryOp":
      return isSimple(node.operand, names);
    case "BinOp":
      return isSimple(node.left, names) && isSimple(node.right, names);
    case "Tuple":
      return node.elts.every((each) => each.kind !== "Starred" && isSimple(each, names));
    default:
      return false;
  }
}

/** A class, a function or a lambda that can be called in the initializer as well as where it stands. */
function isFactory(node: ast.Expr, names: ModuleNames): boolean {
  if (node.kind !== "Lambda") return (node.kind === "Name" || node.kind === "Attribute") && isSimple(node, names);
  const { args } = node;
  const takes = [args.posonlyargs, args.args, args.kwonlyargs].some((each) => each.length > 0);
  return !takes && args.vararg === null && args.kwarg === null && walk(node.body).every((each) => !hasOwnScope(each));
}

function hasOwnScope(node: ast.Node): boolean {
  return ["Lambda", "NamedExpr", "Yield", "YieldFrom", "Await"].includes(node.kind);
}

/** Whether each name of the body has one meaning, and what stands in for arguments means the same in the initializer. */
function isConsistent(fields: readonly DataclassField[], node: ast.ClassDef): boolean {
  const own = node.body.flatMap(boundName);
  const isOnce = fields.every(({ name }) => own.filter((each) => each === name).length <= 1);
  const isAnnotatedOnce = new Set(fields.map(({ name }) => name)).size === fields.length;
  const hidden = new Set([...own, "self"]);
  const values = fields.flatMap(({ value, factory }) => [value, factory].filter((each) => each !== null));
  const isClear = values.every((value) => walk(value).every((each) => each.kind !== "Name" || !hidden.has(each.id)));
  return isOnce && isAnnotatedOnce && isClear && !fields.some(({ name }) => name === "self");
}

function boundName(statement: ast.Stmt): readonly string[] {
  if (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef") return [statement.name];
  const target =
    statement.kind === "AnnAssign" ? statement.target : statement.kind === "Assign" ? statement.targets[0] : undefined;
  return target?.kind === "Name" ? [target.id] : [];
}
