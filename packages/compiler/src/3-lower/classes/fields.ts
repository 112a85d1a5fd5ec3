import { dataclassOf, hasOption } from "../../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo } from "../../2-infer/types.ts";
import type { ClassMember } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import type { Context } from "../context.ts";
import { fieldOf } from "../expressions/Attribute.ts";
import { annotatedText } from "../text.ts";

/** `declare size: number;` of an attribute that the class's methods assign; nothing where a class that it extends declares it. */
export function fieldDeclaration(name: string, info: ClassInfo, context: Context): readonly ClassMember[] {
  const field = info.fields.get(name);
  if (field === undefined || inheritsField(info, name)) return [];
  const type = annotatedText(field.type, field.annotation, context);
  return [{ kind: "field", name: attributeName(name), type, ...(isFrozen(info) ? { readonly: true } : {}) }];
}

/** The properties that the methods assign and that no statement of the body names. */
export function declaredFields(info: ClassInfo, context: Context): readonly ClassMember[] {
  const inBody = new Set(info.node.body.flatMap((each) => (each.kind === "AnnAssign" ? nameOf(each.target) : [])));
  return [...info.fields.keys()]
    .filter((name) => !inBody.has(name))
    .flatMap((name) => fieldDeclaration(name, info, context));
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
  if (dataclass !== null && hasOption(dataclass, "frozen")) return true;
  return info.bases.some((base) => !("kind" in base) && isFrozen(base));
}
