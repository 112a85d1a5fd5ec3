import { ANNOTATIONS } from "../../python/classes/finish_class.ts";
import { own_member, put_member, remove_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { hash } from "../../python/hashing/hash.ts";
import { special } from "../../python/special.ts";
import { type_of } from "../../python/types/type_of.ts";
import type { Dict } from "../../python/values/dict.ts";
import { type DataclassFacts, own_facts } from "./facts.ts";
import { Field, has_default, InitVar, KW_ONLY, Missing, MISSING } from "./field.ts";

/** What is known of a class that is a dataclass or extends one. */
export function facts_of(cls: Function): DataclassFacts | undefined {
  for (const each of resolution_order(cls)) {
    const facts = own_facts(each);
    if (facts !== undefined) return facts;
  }
  return undefined;
}

/** The fields of a class, those of its bases first; a name that comes again keeps its place. */
export function collect_fields(cls: Function, own: readonly Field[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const base of [...resolution_order(cls)].slice(1).reverse())
    for (const [name, each] of own_facts(base)?.fields ?? []) fields.set(name, each);
  for (const each of own) fields.set(each.name, each);
  return fields;
}

const marks = {
  class_var: /^(?:typing\.|t\.)?ClassVar\b/,
  init_var: /^(?:dataclasses\.)?InitVar\b/,
  kw_only: /^(?:dataclasses\.)?KW_ONLY$/,
};

/** The fields that the annotations of a class say. */
export function own_fields(cls: Function, kw_only: boolean): readonly Field[] {
  const annotations = Object.hasOwn(cls, ANNOTATIONS) ? (cls as { [ANNOTATIONS]?: object })[ANNOTATIONS]! : {};
  const found: Field[] = [];
  let is_keyword = kw_only;
  let keyword_mark: string | null = null;
  for (const [name, annotation] of Object.entries(annotations)) {
    const text = text_of(annotation);
    if (marks.kw_only.test(text)) {
      if (keyword_mark !== null)
        throw new TypeError(`${repr(name)} is KW_ONLY, but KW_ONLY has already been specified`);
      keyword_mark = name;
      is_keyword = true;
    } else if (marks.class_var.test(text)) class_variable(cls, name);
    else {
      const own = own_field(cls, name, marks.init_var.test(text), is_keyword);
      own.raw$type = typeof annotation === "string" ? type_of_annotation(cls, name) : annotation;
      found.push(own);
    }
  }
  check_annotated(cls, annotations);
  return found;
}

/** The value of an annotation, where the class keeps it. */
function type_of_annotation(cls: Function, name: string): unknown {
  const { __annotations__: values } = cls as { __annotations__?: Dict<string, unknown> };
  return values?.find(name);
}

/** What an annotation says: its text, or that of the value that it is. */
function text_of(annotation: unknown): string {
  if (annotation === KW_ONLY) return "KW_ONLY";
  if (annotation === InitVar) return "InitVar";
  return (typeof annotation === "string" ? annotation : repr(annotation)).replace(/^["']|["']$/g, "");
}

/** A `ClassVar` is no field; what `field(…)` says of it beside a default is wrong. */
function class_variable(cls: Function, name: string): void {
  const member = own_member(cls, name);
  const given = member?.kind === "value" ? member.value : undefined;
  if (!(given instanceof Field)) return;
  if (given.default_factory !== MISSING) throw new TypeError(`field ${name} cannot have a default factory`);
  if (!(given.kw_only instanceof Missing)) throw new TypeError(`field ${name} is a ClassVar but specifies kw_only`);
  if (given.default === MISSING) remove_member(cls, name);
  else put_member(cls, name, given.default);
}

function check_annotated(cls: Function, annotations: object): void {
  for (const [name, value] of Object.entries(cls)) {
    if (value instanceof Field && !Object.hasOwn(annotations, name))
      throw new TypeError(`${repr(name)} is a field but has no type annotation`);
  }
}

function own_field(cls: Function, name: string, init_only: boolean, kw_only: boolean): Field {
  const member = own_member(cls, name);
  const given = member?.kind === "value" ? member.value : MISSING;
  const own = given instanceof Field ? given : new Field(given === MISSING ? {} : { default: given });
  own.name = name;
  own.raw$init_only = init_only;
  if (own.kw_only instanceof Missing) own.kw_only = kw_only;
  check_default(own);
  if (own.default === MISSING) remove_member(cls, name);
  else if (given instanceof Field) put_member(cls, name, own.default);
  return own;
}

/** Raises ValueError for a default that the objects would share, and change. */
export function check_default({ name, default: value, raw$init_only, default_factory }: Field): void {
  if (raw$init_only && default_factory !== MISSING) throw new TypeError(`field ${name} cannot have a default factory`);
  if (value === MISSING || value === null || typeof value !== "object" || special(value, "__hash__") !== undefined)
    return;
  try {
    hash(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ValueError(
      `mutable default ${repr(type_of(value))} for field ${name} is not allowed: use default_factory`,
    );
  }
}

/** Raises TypeError where a positional argument without a default follows one that has one. */
export function check_order(fields: Iterable<Field>): void {
  let last: Field | undefined;
  for (const each of fields) {
    if (!each.init || each.kw_only === true) continue;
    if (has_default(each)) last = each;
    else if (last !== undefined)
      throw new TypeError(`non-default argument ${repr(each.name)} follows default argument ${repr(last.name)}`);
  }
}
