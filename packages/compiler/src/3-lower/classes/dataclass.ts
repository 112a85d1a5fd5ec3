import type * as ast from "@tsyncio/ast";
import { type Dataclass, dataclassOf, type DataclassField, hasOption } from "../../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import {
  array,
  assign,
  call,
  constructorOf,
  literal,
  member,
  name,
  object,
  statement,
  string,
  thisLiteral,
} from "../../4-emit/builders.ts";
import type { ClassMember, Expression, ObjectEntry, Statement } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { lowerBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { modules } from "../../tables/index.ts";
import { lowerExpression } from "../expressions/index.ts";
import { enterFunction } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { lowerValue } from "../values.ts";
import { lowerSuperCall } from "./constructor.ts";
import { refuseShape } from "./refusals.ts";

/**
 * ```py
 * from dataclasses import dataclass, field
 *
 * @dataclass
 * class Job:
 *     name: str
 *     tags: list[str] = field(default_factory=list)
 *
 *     def __post_init__(self):
 *         self.tags.append("new")
 *
 * print(Job("a"), Job("b", tags=["x"]).tags)
 * ```
 * ```ts
 * class Job {
 *   declare name: string;
 *   declare tags: string[];
 *
 *   constructor(name: string, tags: string[] = []) {
 *     this.name = name;
 *     this.tags = tags;
 *     this.__post_init__();
 *   }
 *
 *   __post_init__(): null {
 *     this.tags.push("new");
 *     return null;
 *   }
 * }
 * as_dataclass(Job, ["name", ["tags", { default_factory: list }]]);
 *
 * print(new Job("a"), new Job("b", ["x"]).tags);
 * ```
 * The constructor is the `__init__` that Python writes (1-bind/dataclasses); the runtime gives the class its other methods.
 */
export function lowerDataclassConstructor(
  node: ast.FunctionDef,
  method: FunctionInfo,
  info: ClassInfo,
  defaults: Statement[],
  context: Context,
): readonly ClassMember[] {
  if (node.body.every((each) => each.kind === "Pass") && info.bases.length === 0) return [];
  const parameters = lowerParameters(method, context);
  defaults.push(...parameters.before);
  const inner = enterFunction(context, method, { keepsThis: false });
  const [base] = info.bases;
  const superCall =
    base === undefined
      ? []
      : lowerSuperCall(baseInitializer(node), base, parameters.list, method, inner, (shape) =>
          refuseShape(context, info.node, info.name, shape),
        );
  // Lowering the body is what makes temporaries.
  const initializing = node.body.flatMap((each) => lowerInitializing(each, info, inner));
  const body = [...parameters.opening, ...superCall, ...inner.frame.temporaries, ...initializing];
  return [constructorOf(parameters.list, body, { trivia: { blankBefore: true }, line: info.node.lineno })];
}

/** `this.x = x`, which no `__setattr__` sees, or the call of `__post_init__`. */
function lowerInitializing(node: ast.Stmt, info: ClassInfo, context: Context): readonly Statement[] {
  if (node.kind !== "Assign") {
    if (isBaseInitializer(node) || node.kind === "Pass") return [];
    const called = lowerBlock([node], context);
    return isExtended(info) ? [onlyOfItself(info, called, context)] : called;
  }
  const [target] = node.targets;
  if (target?.kind !== "Attribute") return [];
  // What is made for an argument that is left out is the parameter's default.
  const value = node.value.kind === "IfExp" ? node.value.orelse : node.value;
  const place = member(thisLiteral, attributeName(target.attr));
  return [statement(assign(place, lowerValue(value, context)), node.lineno)];
}

/** Whether another dataclass extends a class: its initializer runs this one. */
function isExtended(info: ClassInfo): boolean {
  return info.subclasses.some((each) => dataclassOf(each.node) !== null || isExtended(each));
}

/** `if (initializes(new.target, Base)) { … }`: the initializer of a dataclass below does the same at its own end. */
function onlyOfItself(info: ClassInfo, then: readonly Statement[], context: Context): Statement {
  const own = context.bound.bindings.get(info.node)?.emitted ?? info.name;
  const test = call(name(libraryName("initializes", context)), [literal("new.target"), name(own)]);
  return { kind: "if", test, then, otherwise: null };
}

function libraryName(symbol: string, context: Context): string {
  const from = modules["dataclasses"]?.from ?? "";
  return context.imports.named(from, symbol, context.imports.free(symbol));
}

function baseInitializer(node: ast.FunctionDef): ast.Call | null {
  const [first] = node.body;
  return first?.kind === "Expr" && first.value.kind === "Call" && isBaseInitializer(first) ? first.value : null;
}

function isBaseInitializer(node: ast.Stmt): boolean {
  return (
    node.kind === "Expr" &&
    node.value.kind === "Call" &&
    node.value.func.kind === "Attribute" &&
    node.value.func.attr === "__init__"
  );
}

/** `as_dataclass(Point, ["x", "y"], { frozen: true })`: the runtime gives the class the methods that its fields make. */
export function registeredDataclass(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  const dataclass = dataclassOf(info.node);
  if (dataclass === null) return [];
  const fields = dataclass.fields.map((field) => lowerField(field, dataclass, context));
  const options = dataclass.options
    .filter(({ arg }) => arg !== "kw_only")
    .map((each) => ({ key: each.arg ?? "", value: lowerExpression(each.value, context) }));
  const args = [name(className), array(fields), ...(options.length === 0 ? [] : [object(options)])];
  context.symbols.add("dataclasses.dataclass");
  const local = libraryName("as_dataclass", context);
  return [statement(call(name(local), args), info.node.lineno)];
}

/** The name of a field; `["tags", { default_factory: list }]` where more is to be said than the class shows. */
function lowerField(field: DataclassField, dataclass: Dataclass, context: Context): Expression {
  const keeps = field.value !== null && hasOption(dataclass, "slots");
  const entries: ObjectEntry[] = [
    ...(keeps && field.value !== null ? [{ key: "default", value: lowerValue(field.value, context) }] : []),
    ...(field.factory === null ? [] : [{ key: "default_factory", value: lowerValue(field.factory, context) }]),
    ...field.options
      .filter(({ arg }) => arg !== "kw_only")
      .map((each) => ({ key: each.arg ?? "", value: lowerExpression(each.value, context) })),
    ...(field.keywordOnly ? [{ key: "kw_only", value: { kind: "literal", text: "true" } as const }] : []),
    ...(field.initOnly ? [{ key: "init_only", value: { kind: "literal", text: "true" } as const }] : []),
  ];
  return entries.length === 0 ? string(field.name) : array([string(field.name), object(entries)]);
}
