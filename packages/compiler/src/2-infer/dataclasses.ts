import type * as ast from "@tsyncio/ast";
import { dataclassOf, fieldAt } from "../1-bind/dataclasses/dataclass.ts";
import type { Arguments } from "./api.ts";
import { callClass } from "./calls/program.ts";
import { type Frame, type Inference, isUnknown, subclassesOf } from "./context.ts";
import { evaluate, inspect } from "./expressions/index.ts";
import { isStrange } from "./fields.ts";
import { any, escape, joinAll, membersOf } from "./lattice.ts";
import type { ClassInfo, FunctionInfo, ParameterInfo, Type } from "./types.ts";

/** What the initializer of a dataclass makes where the argument of a parameter is left out; `null` for any other default. */
export function madeDefault(parameter: ParameterInfo, info: FunctionInfo): ast.Expr | null {
  const dataclass = info.owner === null ? null : dataclassOf(info.owner.node);
  return parameter.default === null ? null : (dataclass?.made.get(parameter.default) ?? null);
}

/**
 * The value that a statement with an annotation gives its target: of a field of a dataclass, the default that the class keeps.
 * The rest of its `field(…)` is what the initializer does.
 */
export function assignedValue(node: ast.AnnAssign, frame: Frame): ast.Expr | null {
  const { inference } = frame;
  const owner = inference.bound.bindings.get(node.target)?.scope.node;
  const info = owner === undefined ? undefined : inference.classes.get(owner);
  const field = info === undefined || info.general ? null : fieldAt(node, info.node);
  if (field === null) return node.value;
  // Through `fields(…)` a program may call what makes the values.
  const isCalled = isUnknown("readUnknown", "default_factory", inference);
  if (field.factory !== null && isCalled) escape(evaluate(field.factory, frame));
  else if (field.factory !== null) inspect(field.factory, frame);
  return field.value;
}

/** What `replace` makes, and what the functions that look into objects of dataclasses let be seen; `null` where the table says it. */
export function callDataclasses(name: string, args: Arguments, frame: Frame): Type | null {
  const { inference } = frame;
  if (/^dataclasses\.(?:asdict|astuple|fields)$/.test(name)) showFields(inference);
  if (name !== "dataclasses.replace") return null;
  const [object = any] = args.positional;
  return joinAll(membersOf(object).map((member) => replaced(member, args, frame)));
}

/** An object made anew with other values in some fields: its class is called with them. */
function replaced(object: Type, args: Arguments, frame: Frame): Type {
  const given = { ...args, positional: [] };
  const isKnown = object.kind === "instance" && !isStrange(object.class);
  const classes = isKnown ? [object.class, ...subclassesOf(object.class)] : dataclassesOf(frame.inference);
  for (const info of classes) callClass(info, given, frame);
  return isKnown ? object : any;
}

/** A function of the module is used as a value, and may be called with any object. */
export function useDataclasses(type: Type, inference: Inference): void {
  if (type.kind !== "api" || !type.name.startsWith("dataclasses.")) return;
  showFields(inference);
  if (type.name !== "dataclasses.replace") return;
  for (const info of dataclassesOf(inference)) escape({ kind: "class", class: info });
}

function dataclassesOf(inference: Inference): readonly ClassInfo[] {
  return [...inference.classes.values()].filter((info) => !info.general && dataclassOf(info.node) !== null);
}

/** Whatever fields hold may be called by those who see them. */
function showFields(inference: Inference): void {
  for (const info of dataclassesOf(inference))
    for (const field of [...info.fields.values(), ...info.classAttributes.values()]) escapeCallable(field.type);
}

/** Fields of fields, as far as types nest. */
const deepest = 8;

function escapeCallable(type: Type, depth = 0): void {
  if (depth > deepest) return;
  const inner = (part: Type): void => escapeCallable(part, depth + 1);
  switch (type.kind) {
    case "function":
    case "method":
    case "class":
      return escape(type);
    case "list":
    case "set":
    case "iterator":
      return inner(type.item);
    case "tuple":
      return (type.items ?? [type.item]).forEach(inner);
    case "dict":
      return inner(type.value);
    case "union":
      return type.members.forEach(inner);
    default:
  }
}
