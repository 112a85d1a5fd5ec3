import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import { globalOf } from "../../0-link/linkage.ts";
import type { Frame, Inference } from "../context.ts";
import { findMethod } from "../calls/program.ts";
import {
  assignVariable,
  draftOf,
  fieldOf,
  growCell,
  growVariable,
  noteUnknown,
  siteAt,
  subclassesOf,
} from "../context.ts";
import { storeItem } from "../expressions/containers.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { hasDecorator } from "../fields.ts";
import { any, join, joinAll, membersOf } from "../lattice.ts";
import { dynamic, listAt } from "../sites.ts";
import type { ClassInfo, FieldInfo, Type } from "../types.ts";
import { itemOf } from "../values.ts";

/** A target is given a value; `converted` where the output assigns it by itself, so that a float can become bare on the way. */
export function assignTarget(target: ast.Expr, type: Type, frame: Frame, converted: boolean): void {
  switch (target.kind) {
    case "Name":
      return assignName(target, type, frame, converted);
    case "Tuple":
    case "List":
      return unpack(target, type, frame);
    case "Starred":
      return assignTarget(target.value, type, frame, false);
    case "Attribute":
      return assignAttribute(target, type, frame);
    case "Subscript": {
      const container = evaluate(target.value, frame);
      return storeItem(container, evaluate(target.slice, frame), type, target.slice.kind === "Slice");
    }
    default:
  }
}

function assignName(target: ast.Name, type: Type, frame: Frame, converted: boolean): void {
  const { inference } = frame;
  const binding = inference.bound.bindings.get(target);
  if (!binding) return;
  assignVariable(binding, type, frame, converted);
  inference.types.set(target, frame.env?.get(binding) ?? inference.variables.get(binding) ?? any);
  if (binding.scope.kind === "class") growClassAttribute(binding.scope.node, binding.name, type, frame);
}

function growClassAttribute(node: ast.Node, name: string, type: Type, frame: Frame): void {
  const info = frame.inference.classes.get(node);
  const attribute = info?.classAttributes.get(name);
  if (attribute) growCell(attribute, dynamic(type), frame.inference);
  const field = info?.fields.get(name);
  if (field?.isDefault === true) growField(field, dynamic(type), frame.inference);
}

/** `a, *b, c = value` */
function unpack(target: ast.Tuple | ast.List, type: Type, frame: Frame): void {
  const star = target.elts.findIndex((part) => part.kind === "Starred");
  const after = target.elts.length - star - 1;
  for (const [i, part] of target.elts.entries()) {
    const types = membersOf(type).map((member) => partOf(member, i, star < 0 ? 0 : after, target.elts.length, star));
    const item = joinAll(types);
    if (part.kind === "Starred")
      assignTarget(part.value, listAt(siteAt(part, "", [itemOf(type)], frame.inference)), frame, false);
    else assignTarget(part, item, frame, false);
  }
}

/** What the target at place `i` takes of an unpacked value. */
function partOf(type: Type, i: number, after: number, count: number, star: number): Type {
  if (type.kind === "instance") return namedItems(type.class)?.[star < 0 ? i : -1] ?? any;
  if (type.kind !== "tuple" || !type.items) return itemOf(type);
  const place = star >= 0 && i > star ? type.items.length - (count - i) : i;
  return type.items[place] ?? (after >= 0 ? type.item : any);
}

/** The types of the items of a tuple with names; `null` for any other object. */
function namedItems(info: ClassInfo): readonly Type[] | null {
  const named = info.general ? null : namedTupleOf(info.node);
  if (named !== null) return named.fields.map(({ name }) => info.fields.get(name)?.type ?? any);
  const [base] = info.bases;
  return base === undefined || "kind" in base ? null : namedItems(base);
}

function assignAttribute(target: ast.Attribute, type: Type, frame: Frame): void {
  const receiver = inspect(target.value, frame);
  for (const member of membersOf(receiver)) storeAttribute(member, target.attr, dynamic(type), frame);
}

/** `module.name = value` */
function storeGlobal(path: string, name: string, type: Type, inference: Inference): void {
  const binding = globalOf(path, name, inference.linkage);
  if (binding) growVariable(binding, type, inference);
}

/** An attribute of a value is assigned. */
export function storeAttribute(receiver: Type, name: string, type: Type, frame: Frame): void {
  const { inference } = frame;
  if (receiver.kind === "instance") return storeField(receiver.class, name, type, frame);
  if (receiver.kind === "class") {
    const attribute = classAttribute(receiver.class, name);
    if (attribute) growCell(attribute, type, inference);
  } else if (receiver.kind === "made") storeMade(receiver.class, name, inference);
  else if (receiver.kind === "any") noteUnknown("writtenUnknown", name, inference);
  else if (receiver.kind === "module") storeGlobal(receiver.name, name, type, inference);
  join(any, type);
}

/** Of the objects of a class in the general form, nothing is known: their classes are all of that form. */
function storeMade(info: ClassInfo, name: string, inference: Inference): void {
  for (const each of [info, ...subclassesOf(info)]) {
    const field = fieldOf(draftOf(each, inference), name, inference);
    if (field) growCell(field, any, inference);
  }
}

function classAttribute(info: ClassInfo, name: string): { type: Type } | null {
  const own = info.classAttributes.get(name);
  if (own) return own;
  for (const base of info.bases) {
    const inherited = "kind" in base ? null : classAttribute(base, name);
    if (inherited) return inherited;
  }
  return null;
}

function storeField(info: ClassInfo, name: string, type: Type, frame: Frame): void {
  const fields = [info, ...subclassesOf(info)].flatMap(
    (each) => fieldOf(draftOf(each, frame.inference), name, frame.inference) ?? [],
  );
  const method = findMethod(info, name);
  if (method && hasDecorator(method, "property")) return void join(any, type);
  if (fields.length === 0) {
    join(any, type);
    noteUnknown("writtenUnknown", name, frame.inference);
  }
  for (const field of new Set(fields)) growField(field, type, frame.inference);
}

function growField(field: FieldInfo, type: Type, inference: Inference): void {
  if (type.kind !== "any") field.stored = join(field.stored, type);
  growCell(field, type, inference);
}
