import type * as ast from "@tsyncio/ast";
import { transform, walk } from "@tsyncio/ast";
import { type Dataclass, type DataclassDef, type DataclassField, dataclassOf, hasOption } from "./dataclass.ts";
import { readFields } from "./fields.ts";
import { writeInitializer } from "./initializer.ts";
import { writeNamedTuple, writeNamedTupleCall } from "./named-tuple.ts";
import { type ModuleNames, moduleNames } from "./names.ts";

/**
 * Writes out the `__init__` of the dataclasses and named tuples whose decorator, bases and fields are known before they run, as Python does when
 * they run. The others stay as they are, for the runtime to make; a module without any is returned as it is.
 */
export function writeDataclasses(module: ast.Module): ast.Module {
  if (!module.body.some(importsWritten)) return module;
  const names = moduleNames(module);
  const written = new Map<string, ast.ClassDef>();
  const isObserved = looksIntoObjects(module);
  return transform(module, {
    Assign: (node) => writeNamedTupleCall(node, names) ?? undefined,
    ClassDef: (node) => {
      const result = writeNamedTuple(node, names) ?? write(node, written, isObserved, names);
      if (names.classes.has(node.name)) written.set(node.name, result ?? node);
      return result ?? undefined;
    },
  }) as ast.Module;
}

/** Whether a statement imports a module that makes such classes. */
function importsWritten(statement: ast.Stmt): boolean {
  const isOne = (name: string): boolean => /^(?:dataclasses|typing|collections)$/.test(name);
  if (statement.kind === "ImportFrom") return isOne(statement.module ?? "");
  return statement.kind === "Import" && statement.names.some(({ name }) => isOne(name));
}

/** Whether a module looks for what objects with `__slots__` do not have. */
function looksIntoObjects(module: ast.Module): boolean {
  const telling = /^(?:__dict__|__slots__|__weakref__|vars|weakref)$/;
  return walk(module).some((node) => {
    if (node.kind === "Name") return telling.test(node.id);
    if (node.kind === "Attribute") return telling.test(node.attr);
    if (node.kind === "alias") return telling.test(node.name);
    return node.kind === "Constant" && node.value.type === "str" && telling.test(node.value.value);
  });
}

/** The classes of the module so far, with what was written into them. */
type Written = ReadonlyMap<string, ast.ClassDef>;

function write(node: ast.ClassDef, written: Written, isObserved: boolean, names: ModuleNames): DataclassDef | null {
  const options = optionsOf(node, names);
  if (options === null || node.keywords.length > 0) return null;
  if (hasOption({ options }, "slots") && isObserved) return null;
  const own = readFields(node, hasOption({ options }, "kw_only"), names);
  const base = baseOf(node, written, names);
  if (own === null || base === "unknown") return null;
  const inherited = base === null ? null : dataclassOf(base);
  if (inherited !== null && !canExtend(node, options, own, inherited)) return null;
  const allFields = merged(inherited?.allFields ?? [], own);
  if (!isInOrder(allFields) || !isClear(allFields, node)) return null;
  const callsPostInit = definesPostInit(node) || (base !== null && inheritsPostInit(base, written));
  const parts = { inherited: inherited?.allFields ?? null, callsPostInit };
  const { initializer, made } = writeInitializer(
    allFields,
    parts,
    node.body[placeOf(node.body)] ?? node,
    (name) => names.bound(name) === 0,
  );
  const dataclass: Dataclass = { options, fields: own, allFields, initializer, made };
  return { ...node, body: withInitializer(node.body, initializer), dataclass };
}

const optionNames: ReadonlySet<string> = new Set([
  "eq",
  "frozen",
  "kw_only",
  "match_args",
  "order",
  "repr",
  "slots",
  "unsafe_hash",
]);

/** The keywords of the decorator `dataclass`, where it is the only one and they are literals; else `null`. */
function optionsOf(node: ast.ClassDef, names: ModuleNames): readonly ast.Keyword[] | null {
  const [decorator] = node.decorator_list;
  if (decorator === undefined || node.decorator_list.length > 1) return null;
  const [called, keywords] = decorator.kind === "Call" ? [decorator.func, decorator.keywords] : [decorator, []];
  const isPlain = decorator.kind !== "Call" || decorator.args.length === 0;
  if (names.library(called) !== "dataclasses.dataclass" || !isPlain) return null;
  const isKnown = keywords.every(
    ({ arg, value }) =>
      arg !== null && optionNames.has(arg) && value.kind === "Constant" && value.value.type === "bool",
  );
  return isKnown ? keywords : null;
}

const erased: ReadonlySet<string> = new Set(["abc.ABC", "typing.Generic", "typing.Protocol"]);

/** The class of the module that a class extends; `null` where it extends none. */
function baseOf(node: ast.ClassDef, written: Written, names: ModuleNames): ast.ClassDef | null | "unknown" {
  const bases = node.bases.filter((each) => {
    const name = each.kind === "Subscript" ? each.value : each;
    const isObject = name.kind === "Name" && name.id === "object" && names.bound("object") === 0;
    return !isObject && !erased.has(names.library(name) ?? "");
  });
  const [base] = bases;
  if (base === undefined) return null;
  const named = base.kind === "Subscript" ? base.value : base;
  const found = bases.length === 1 && named.kind === "Name" ? written.get(named.id) : undefined;
  return found === undefined || !isQuiet(found, written, names) ? "unknown" : found;
}

/** Whether a class is a dataclass whose initializer is known, or has none. */
function isQuiet(node: ast.ClassDef, written: Written, names: ModuleNames): boolean {
  if (dataclassOf(node) !== null) return true;
  if (node.decorator_list.length > 0 || node.keywords.length > 0) return false;
  if (node.body.some((each) => "name" in each && each.name === "__init__")) return false;
  const base = baseOf(node, written, names);
  return base === null || (base !== "unknown" && dataclassOf(base) === null);
}

/** Whether the initializer of a dataclass can call that of the dataclass it extends, which Python's does not. */
function canExtend(
  node: ast.ClassDef,
  options: Dataclass["options"],
  own: readonly DataclassField[],
  base: Dataclass,
): boolean {
  const isAlike = hasOption({ options }, "frozen") === hasOption(base, "frozen");
  const isKept = own.every(({ name, init, initOnly, keywordOnly }) => {
    const before = base.allFields.find((each) => each.name === name);
    return (
      before === undefined ||
      (before.init && init && !before.initOnly && !initOnly && before.keywordOnly === keywordOnly)
    );
  });
  const isHidden = node.body.some((each) => each.kind === "Assign" && isNamed(each.targets, base.allFields));
  return isAlike && isKept && !isHidden && !base.allFields.some(({ initOnly }) => initOnly);
}

function isNamed(targets: readonly ast.Expr[], fields: readonly DataclassField[]): boolean {
  return targets.some((target) => target.kind === "Name" && fields.some(({ name }) => name === target.id));
}

function merged(inherited: readonly DataclassField[], own: readonly DataclassField[]): readonly DataclassField[] {
  const fields = new Map([...inherited, ...own].map((each) => [each.name, each]));
  return [...fields.values()];
}

/** Python refuses a parameter without a default after one that has one. */
function isInOrder(fields: readonly DataclassField[]): boolean {
  const positional = fields.filter(({ init, keywordOnly }) => init && !keywordOnly);
  const first = positional.findIndex(({ value, factory }) => value !== null || factory !== null);
  return first < 0 || positional.slice(first).every(({ value, factory }) => value !== null || factory !== null);
}

/** Whether no name in what stands for arguments is one of the parameters, or of the body around the initializer. */
function isClear(fields: readonly DataclassField[], node: ast.ClassDef): boolean {
  const bound = node.body.flatMap((each) => ("name" in each ? [each.name] : []));
  const hidden = new Set([...fields.map(({ name }) => name), ...bound, "self"]);
  const values = fields.flatMap(({ value, factory }) => [value, factory].filter((each) => each !== null));
  return values.every((value) => walk(value).every((each) => each.kind !== "Name" || !hidden.has(each.id)));
}

function definesPostInit(node: ast.ClassDef): boolean {
  return node.body.some((each) => "name" in each && each.name === "__post_init__");
}

function inheritsPostInit(node: ast.ClassDef, written: Written): boolean {
  if (definesPostInit(node)) return true;
  return node.bases.some((base) => {
    const found = base.kind === "Name" ? written.get(base.id) : undefined;
    return found !== undefined && inheritsPostInit(found, written);
  });
}

/** The initializer comes after the fields. */
function withInitializer(body: readonly ast.Stmt[], initializer: ast.FunctionDef): readonly ast.Stmt[] {
  const place = placeOf(body) + 1;
  return [...body.slice(0, place), initializer, ...body.slice(place)];
}

/** The statement below which the initializer stands, and whose position it takes: the last field, or what the body begins with. */
function placeOf(body: readonly ast.Stmt[]): number {
  return Math.max(
    0,
    body.findLastIndex((each) => each.kind === "AnnAssign"),
  );
}
