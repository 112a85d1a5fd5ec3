import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { array, call, constructorOf, literal, name, object, statement, string } from "../../4-emit/builders.ts";
import type { ClassMember, Expression, ObjectEntry, Statement } from "../../4-emit/tree.ts";
import { modules } from "../../tables/index.ts";
import type { Context } from "../context.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * from collections import namedtuple
 *
 * Point = namedtuple("Point", "x y")
 * p = Point(1, y=2)
 * print(p.x + p.y)
 * ```
 * ```ts
 * class Point extends NamedTuple {
 *   declare readonly x: number;
 *   declare readonly y: number;
 *
 *   constructor(x: number, y: number) {
 *     super([x, y]);
 *   }
 * }
 * name_items(Point, ["x", "y"]);
 * const p = new Point(1, 2);
 * print(p.x + p.y);
 * ```
 * The runtime gives the class its properties: each reads an item.
 */
export function lowerNamedConstructor(
  method: FunctionInfo,
  info: ClassInfo,
  defaults: Statement[],
  context: Context,
): readonly ClassMember[] {
  const parameters = lowerParameters(method, context);
  defaults.push(...parameters.before);
  const items = parameters.list.map(({ target }) => target as Expression);
  const body = [statement(call(literal("super"), [array(items)]))];
  return [constructorOf(parameters.list, body, { trivia: { blankBefore: true }, line: info.node.lineno })];
}

/** `name_items(Point, ["x", "y"], { y: 0 })`: the names of the items, and their defaults. */
export function namedItems(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  const named = namedTupleOf(info.node);
  if (named === null) return [];
  const entries = named.fields.flatMap((field): readonly ObjectEntry[] =>
    field.value === null ? [] : [{ key: field.name, value: lowerValue(field.value, context) }],
  );
  const args = [
    name(className),
    array(named.fields.map((field) => string(field.name))),
    ...(entries.length === 0 ? [] : [object(entries)]),
  ];
  return [statement(call(name(libraryName("name_items", context)), args), info.node.lineno)];
}

/** The base of a class that was written as a call; `null` for one whose statement names it. */
export function namedBase(node: ast.ClassDef, context: Context): Expression | null {
  return namedTupleOf(node)?.isCalled === true ? name(libraryName("NamedTuple", context)) : null;
}

/** A name of the runtime's module: the program's own where it imports it. */
function libraryName(symbol: string, context: Context): string {
  const own = context.bound.scope.bindings.get(symbol);
  const [origin] = own?.origins ?? [];
  const isOwn = own?.declaration.kind === "import" && origin?.kind === "import" && origin.node.name === symbol;
  const isOfTyping = isOwn && origin.statement.kind === "ImportFrom" && origin.statement.module === "typing";
  const local = isOfTyping ? own.emitted : context.imports.free(symbol);
  return context.imports.named(modules["typing"]?.from ?? "", symbol, local);
}
