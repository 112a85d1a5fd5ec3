import { attribute_name } from "../attributes/names.ts";
import { call, kwargs } from "../calls/call.ts";
import { NameError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name } from "../names.ts";
import { Dict } from "../values/dict.ts";
import { special } from "../special.ts";
import { counts_abstract, declare_abstract } from "./abstract.ts";
import { allocate, construct } from "./construct.ts";
import { read_member } from "./descriptors.ts";
import { hide_members } from "./hidden_names.ts";
import { find_member } from "./members.ts";
import { type Complete, metaclass_of, take_metaclass } from "./metaclass.ts";
import { type ClassModel, MODEL } from "./model.ts";
import * as attributes from "./model_attributes.ts";
import { bases_of, resolution_order, subclasses } from "./order.ts";

/** What a class statement says beside its members. */
export interface ClassFacts {
  /** The name of the class, where the output calls it otherwise. */
  readonly name?: string;
  readonly qualname?: string;
  /** Methods that `abstractmethod` marks. */
  readonly abstract?: readonly string[];
  /** The annotated names of the body in their order, each with its annotation or what it says. */
  readonly annotations?: Readonly<Record<string, unknown>>;
  /** The annotations as values, where the program reads them: `__annotations__`. */
  readonly annotation_values?: Readonly<Record<string, unknown>>;
  /** The metaclass: ABCMeta, EnumType or one of the program. */
  readonly metaclass?: unknown;
  /** The names that the body binds, for a metaclass of the program. */
  readonly names?: readonly string[];
  /** The keyword arguments of the statement, for `__init_subclass__`. */
  readonly keywords?: Readonly<Record<string, unknown>>;
}

/** What a base does with a class that extends it, once its body has run: how enumerations make their members. */
export const ON_SUBCLASS: unique symbol = /* @__PURE__ */ Symbol("on subclass");

const model: ClassModel = { ...attributes, allocate, construct };

/**
 * Ends a class statement whose class Python makes in ways that TypeScript has no form for: several bases, `__new__`, descriptors,
 * an `__init__` that is a method like any other. Calls `__set_name__` of its members and `__init_subclass__` of its bases.
 */
export function finish_class<C extends Function>(cls: C, facts: ClassFacts = {}): C {
  const metaclass = take_metaclass(cls, facts.metaclass) ?? metaclass_of(cls);
  Object.defineProperty(cls, MODEL, { value: metaclass?.model ?? model });
  hide_members(cls);
  if (facts.name !== undefined) Object.defineProperty(cls, "name", { value: facts.name });
  if (facts.qualname !== undefined)
    Object.defineProperty(cls, "__qualname__", { value: facts.qualname, writable: true, configurable: true });
  if (facts.metaclass !== undefined && metaclass === undefined) counts_abstract(cls);
  (facts.metaclass as { raw$finish?: (made: Function) => void } | undefined)?.raw$finish?.(cls);
  if (facts.abstract !== undefined) declare_abstract(cls, facts.abstract);
  if (facts.annotations !== undefined) Object.defineProperty(cls, ANNOTATIONS, { value: facts.annotations });
  if (facts.annotation_values !== undefined) keep_annotations(cls, facts.annotation_values);
  for (const base of bases_of(cls)) subclasses.set(base, [...(subclasses.get(base) ?? []), cls]);
  (cls as { [ON_SUBCLASS]?: (made: Function) => void })[ON_SUBCLASS]?.(cls);
  const complete: Complete = (keywords) => {
    name_members(cls);
    initialize_subclass(cls, keywords);
  };
  if (metaclass === undefined) complete(facts.keywords ?? {});
  else metaclass.finish(cls, facts, complete);
  return cls;
}

/** The property under which a class keeps its annotations. */
export const ANNOTATIONS: unique symbol = /* @__PURE__ */ Symbol("annotations");

/** `Class.__annotations__` is the class's own: a base's is not inherited. */
function keep_annotations(cls: Function, values: Readonly<Record<string, unknown>>): void {
  const value = new Dict(Object.entries(values));
  Object.defineProperty(cls, "__annotations__", { value, writable: true, configurable: true });
}

function name_members(cls: Function): void {
  for (const [name, value] of Object.entries(cls)) {
    const method = special(value, "__set_name__");
    if (method !== undefined) call(method.bind(value), cls, attribute_name(name));
  }
}

function initialize_subclass(cls: Function, keywords: Readonly<Record<string, unknown>>): void {
  const member = find_member(resolution_order(cls).slice(1), "__init_subclass__");
  const names = Object.keys(keywords);
  if (member !== undefined) {
    const bound = read_member(member, null, cls, "__init_subclass__");
    call(bound, ...(names.length === 0 ? [] : [kwargs({ ...keywords })]));
  } else if (names.length > 0) {
    throw new TypeError(`${class_name(cls)}.__init_subclass__() takes no keyword arguments`);
  }
}

/** A name in a class body: what the body has bound so far, else what `outside` gives, the module's variable or the built-in. */
export function body_name(cls: Function, name: string, outside?: () => unknown): any {
  metaclass_of(cls)?.settle(cls);
  const member = find_member([cls], name);
  if (member === undefined) {
    if (outside !== undefined) return outside();
    throw new NameError(`name '${name}' is not defined`, { name });
  }
  return member.kind === "value" ? member.value : read_member(member, null, cls, name);
}
