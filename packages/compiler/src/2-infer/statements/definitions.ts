import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { meaningOf } from "../../0-link/linkage.ts";
import type { Link } from "../../0-link/program.ts";
import { isNamed } from "../class-form.ts";
import type { Frame } from "../context.ts";
import { escapeCallables, useCallables } from "../callables.ts";
import { assignVariable, growCell, growVariable, refine } from "../context.ts";
import { callWith } from "../calls/callback.ts";
import { madeDefault } from "../dataclasses.ts";
import { definedType, entryType } from "../expressions/attribute.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { hasDecorator, isPlainMethod, isStrange, propertyParts } from "../fields.ts";
import { any, bareFloat, escape, join, membersOf } from "../lattice.ts";
import { dynamic } from "../sites.ts";
import type { FunctionInfo, Type } from "../types.ts";
import { inferBody } from "./index.ts";

/** `def` and `async def`: the code of the function itself is walked with the other functions. */
export function inferDefinition(node: ast.FunctionDef | ast.AsyncFunctionDef, frame: Frame): void {
  const { inference } = frame;
  const info = inference.functions.get(node);
  const binding = inference.bound.bindings.get(node);
  if (!info || !binding) return;
  const isOwned = binding.scope.kind === "class";
  const decorators = isOwned ? [] : node.decorator_list.map((decorator) => inspect(decorator, frame));
  if (isOwned) for (const decorator of node.decorator_list) applyDecorator(decorator, frame);
  for (const parameter of info.parameters) {
    if (!parameter.default || madeDefault(parameter, info)) continue;
    const type = evaluate(parameter.default, frame);
    parameter.passed = join(parameter.passed, type);
    growCell(parameter, parameterForm(type, info), inference);
  }
  const isPlain = node.decorator_list.length === 0;
  const type: Type = { kind: "function", function: info };
  const isKnownMethod = info.owner !== null && (isPlainMethod(info) || hasDecorator(info, "property"));
  if (!isPlain && !isKnownMethod && isOwned) {
    escape(type);
    if (!node.decorator_list.some(isPropertyPart)) inference.unbound.add(info);
  }
  if (!isOwned) assignVariable(binding, decorated(type, decorators, node, frame), frame, false);
  else growVariable(binding, isPlain ? type : any, inference);
}

/** What decorators make of a function: from the bottom, each is called with what the one below it gave. */
function decorated(
  type: Type,
  decorators: readonly Type[],
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  frame: Frame,
): Type {
  const { inference } = frame;
  return decorators.reduceRight((value, decorator, i) => {
    const place = node.decorator_list[i];
    if (!place) return value;
    useCallables(value, place, inference);
    useCallables(decorator, place, inference);
    for (const member of membersOf(decorator)) {
      if (member.kind === "function" || member.kind === "method") member.function.valueUsed = true;
    }
    return callWith(decorator, [value], place, inference);
  }, type);
}

/** A decorator of a method is called with a value of which nothing is known, unless it is one of Python's own for methods. */
function applyDecorator(decorator: ast.Expr, frame: Frame): void {
  const type = inspect(decorator, frame);
  if (isPropertyPart(decorator)) return;
  const [first] = type.kind === "function" ? type.function.parameters : [];
  const isNamed = decorator.kind === "Name" && (first?.kind === "positional" || first?.kind === "positionalOnly");
  if (type.kind !== "function" || !isNamed) {
    if (decorator.kind !== "Call") escapeCallables(type, decorator, frame.inference);
    return;
  }
  growCell(first, any, frame.inference);
  first.passed = any;
  type.function.valueUsed = true;
  frame.inference.valueUses.set(type.function, decorator);
}

function isPropertyPart(decorator: ast.Expr): boolean {
  return decorator.kind === "Attribute" && propertyParts.has(decorator.attr);
}

/** The form in which an argument arrives: methods may be called through an unknown receiver, so their floats are never bare. */
export function parameterForm(type: Type, info: FunctionInfo): Type {
  const isClosed = info.owner === null && info.node.kind !== "Lambda" && !info.escapes;
  return type.kind === "float" && isClosed ? bareFloat : dynamic(type);
}

/** `class`: the body is code that runs here. */
export function inferClass(node: ast.ClassDef, frame: Frame): void {
  const { inference } = frame;
  const info = inference.classes.get(node);
  const binding = inference.bound.bindings.get(node);
  for (const decorator of node.decorator_list) inspect(decorator, frame);
  for (const base of node.bases) inspect(base, frame);
  for (const keyword of node.keywords) evaluate(keyword.value, frame);
  const inside: Frame = { ...frame, place: { ...frame.place, inside: "class" } };
  inferBody(node.body, inside);
  if (!info || !binding) return;
  const type: Type = { kind: "class", class: info };
  const isPlain = !isStrange(info);
  // A class inside a class is read as an attribute, of which nothing is known.
  if (!isPlain || binding.scope.kind === "class") escape(type);
  const made: Type = isNamed(info, inference.bound) ? { kind: "madeClass", class: info } : any;
  assignVariable(binding, isPlain ? type : made, frame, false);
}

/** `import` and `from … import`. */
export function inferImport(node: ast.Import | ast.ImportFrom, frame: Frame): void {
  for (const alias of node.names) {
    const binding = frame.inference.bound.bindings.get(alias);
    if (!binding) continue;
    const link = frame.inference.linkage.links.get(alias);
    if (link === undefined) assignVariable(binding, importedType(node, alias, frame), frame, false);
    else assignLinked(binding, link, frame);
  }
}

/** A name imported from a module of the program is the variable of that module, in the form that it has there. */
function assignLinked(binding: Binding, link: Link, frame: Frame): void {
  const type = definedType(meaningOf(link, frame.inference.linkage), frame.inference);
  if (binding.declaration.kind !== "import") return assignVariable(binding, type, frame, false);
  growVariable(binding, type, frame.inference);
  refine(binding, type, frame);
}

function importedType(node: ast.Import | ast.ImportFrom, alias: ast.Alias, frame: Frame): Type {
  const { modules } = frame.inference.tables;
  if (node.kind === "Import") {
    const name = alias.asname === null ? (alias.name.split(".", 1)[0] ?? alias.name) : alias.name;
    return Object.hasOwn(modules, name) ? { kind: "module", name } : any;
  }
  const isKnown = node.module !== null && (node.level ?? 0) === 0 && Object.hasOwn(modules, node.module);
  const name = `${node.module}.${alias.name}`;
  if (isKnown && Object.hasOwn(modules, name)) return { kind: "module", name };
  return isKnown ? entryType(name, frame.inference) : any;
}
