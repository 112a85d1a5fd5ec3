import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import { dataclassOf, hasOption } from "../../1-bind/dataclasses/dataclass.ts";
import { holds } from "../../2-infer/annotations.ts";
import type { ClassInfo, FieldInfo } from "../../2-infer/types.ts";
import { member, name } from "../../4-emit/builders.ts";
import type { ClassMember, Statement } from "../../4-emit/tree.ts";
import { attributeName, staticName } from "../attributes.ts";
import type { Context } from "../context.ts";
import { fieldOf } from "../expressions/Attribute.ts";
import { annotatedText } from "../text.ts";

/** `declare size: number;` of an attribute that the class's methods assign; nothing where a class that it extends declares it. */
export function fieldDeclaration(name: string, info: ClassInfo, context: Context): readonly ClassMember[] {
  const field = info.fields.get(name);
  if (field === undefined || inheritsField(info, name)) return [];
  const isReadonly = isFrozen(info) && !field.forced;
  const type = fieldText(field, info, context);
  return [{ kind: "field", name: attributeName(name), type, ...(isReadonly ? { readonly: true } : {}) }];
}

/** The type of an attribute; its annotation only where no argument that a dataclass keeps in it is known to be of another. */
function fieldText(field: FieldInfo, info: ClassInfo, context: Context): string {
  const names = { bound: context.bound, linkage: context.program.linkage };
  const isStored = field.annotation !== null && holds(field.stored, field.annotation, names);
  const annotation = contradicts(field.name, info) || !isStored ? null : field.annotation;
  return annotatedText(field.type, annotation, context, field);
}

function contradicts(name: string, info: ClassInfo): boolean {
  const initializer = info.methods.get("__init__");
  const isKept = initializer !== undefined && dataclassOf(info.node)?.initializer === initializer.node;
  const parameter = isKept ? initializer.parameters.find((each) => each.node.arg === name) : undefined;
  const isContradicted = parameter?.node.annotation != null && !parameter.annotationHolds;
  return isContradicted || info.subclasses.some((each) => contradicts(name, each));
}

/** The type of the attribute of that name, where the class has one: what a dataclass takes for it. */
export function keptText(name: string, info: ClassInfo, context: Context): string | null {
  const owner = declaringClass(name, info);
  const field = owner?.fields.get(name);
  return owner === null || field === undefined ? null : fieldText(field, owner, context);
}

function declaringClass(name: string, info: ClassInfo): ClassInfo | null {
  for (const base of info.bases) {
    const found = "kind" in base ? null : declaringClass(name, base);
    if (found !== null) return found;
  }
  return info.fields.has(name) ? info : null;
}

/** The properties that the methods assign and that no statement of the body names. */
export function declaredFields(info: ClassInfo, context: Context): readonly ClassMember[] {
  const inBody = new Set(info.node.body.flatMap((each) => (each.kind === "AnnAssign" ? nameOf(each.target) : [])));
  return [...info.fields.keys()]
    .filter((name) => !inBody.has(name))
    .flatMap((name) => fieldDeclaration(name, info, context));
}

/** `Job.prototype.runs = Job.runs`: what objects read until they store their own. */
export function defaultsOfObjects(info: ClassInfo, className: string): readonly Statement[] {
  const names = [...info.fields.values()].filter((field) => field.isDefault).map((field) => field.name);
  return names.map((each): Statement => {
    const target = member(member(name(className), "prototype"), attributeName(each));
    const value = member(name(className), staticName(each));
    return { kind: "expression", expression: { kind: "assign", operator: "=", target, value } };
  });
}

function nameOf(target: { readonly kind: string; readonly id?: string }): readonly string[] {
  return target.kind === "Name" && target.id !== undefined ? [target.id] : [];
}

function inheritsField(info: ClassInfo, name: string): boolean {
  return info.bases.some((base) => !("kind" in base) && fieldOf(base, name) !== null);
}

/** Whether a class, or one that it extends, is a dataclass whose objects do not change. */
export function isFrozen(info: ClassInfo): boolean {
  const dataclass = dataclassOf(info.node);
  if ((dataclass !== null && hasOption(dataclass, "frozen")) || namedTupleOf(info.node) !== null) return true;
  return info.bases.some((base) => !("kind" in base) && isFrozen(base));
}
