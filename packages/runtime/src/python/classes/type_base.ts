import { missing } from "../attributes/lookup.ts";
import { attribute_name } from "../attributes/names.ts";
import { call, kwargs } from "../calls/call.ts";
import { take_keywords } from "../calls/keywords.ts";
import { equal } from "../comparison/equality.ts";
import { base_of } from "../derived/base_of.ts";
import { RuntimeError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, module_name, qualified_name, type_name } from "../names.ts";
import { META } from "../special.ts";
import { object, type } from "../types/object_types.ts";
import { Dict } from "../values/dict.ts";
import { Tuple } from "../values/tuple.ts";
import { allocate, construct, make_object } from "./construct.ts";
import { is_data, read_member } from "./descriptors.ts";
import { type ClassFacts, ON_SUBCLASS } from "./finish_class.ts";
import { shown } from "./hierarchy.ts";
import { find_member, own_member, put_member, remove_member } from "./members.ts";
import { type Complete, DECIDES, METACLASS, type Metaclass, metaclass_of } from "./metaclass.ts";
import type { ClassModel } from "./model.ts";
import * as attributes from "./model_attributes.ts";
import { bases_of, resolution_order } from "./order.ts";

/** A class whose statement its metaclass is about to end. */
interface Statement {
  readonly cls: Function;
  readonly namespace: Dict<string, unknown>;
  readonly complete: Complete;
  is_complete: boolean;
}

const statements: Statement[] = [];

/** What a metaclass of the program extends: `class Singleton(type)`. Its objects are classes. */
export class TypeBase {
  static readonly __builtin__: string = "type";

  static {
    base_of(type, this);
  }

  constructor() {
    throw no_statement(new.target);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    const metaclass = is_type(value) ? metaclass_of(value)?.type() : undefined;
    return metaclass !== undefined && resolution_order(metaclass).includes(this);
  }

  static [ON_SUBCLASS](cls: Function): void {
    Object.defineProperty(cls, DECIDES, { value: metaclass_made_of(cls) });
  }

  /** `super().__new__(metaclass, name, bases, namespace)`: the class of the statement, with what the metaclass changed in its namespace. */
  static __new__(metaclass: Function, ...args: any[]): Function {
    const keywords = take_keywords(args);
    const [name, bases, namespace] = args as unknown[];
    const statement = statements.at(-1);
    const is_of_statement =
      statement !== undefined && !statement.is_complete && metaclass_of(statement.cls)?.type() === metaclass;
    if (!is_of_statement || !equal(bases, Tuple.from(bases_shown(statement.cls)))) throw no_statement(metaclass);
    if (name !== class_name(statement.cls)) Object.defineProperty(statement.cls, "name", { value: name });
    apply_changes(statement, namespace as Dict<string, unknown>);
    statement.is_complete = true;
    statement.complete(keywords);
    return statement.cls;
  }

  __init__(..._args: unknown[]): null {
    return null;
  }

  /** Calling a class: `__new__`, then `__init__`. */
  __call__(this: Function, ...args: any[]): unknown {
    const keywords = take_keywords(args);
    return make_object(this, args, Object.keys(keywords).length === 0 ? null : keywords);
  }

  mro(this: Function): Function[] {
    return [...resolution_order(this).map(shown), object];
  }
}

/** What a metaclass of the program decides. */
function metaclass_made_of(metaclass: Function): Metaclass {
  const model: ClassModel = {
    ...attributes,
    allocate,
    construct,
    get_from_class(cls, name) {
      const member = find_member(resolution_order(metaclass), name);
      if (member !== undefined && is_data(member)) return read_member(member, cls, metaclass, name);
      const found = attributes.get_from_class(cls, name);
      return found === missing && member !== undefined ? read_member(member, cls, metaclass, name) : found;
    },
  };
  return {
    model,
    type: () => metaclass,
    assign: (_cls, _name, value) => value,
    settle: () => undefined,
    finish: (cls, facts, complete) => finish(metaclass, cls, facts, complete),
  };
}

/** Ends a class statement: `__new__` and `__init__` of the metaclass. */
function finish(metaclass: Function, cls: Function, { names, keywords = {} }: ClassFacts, complete: Complete): void {
  Object.defineProperty(cls, METACLASS, { value: (metaclass as { [DECIDES]?: Metaclass })[DECIDES] });
  Object.defineProperty(cls, META, { value: special_methods(metaclass), configurable: true });
  const namespace = namespace_of(cls, names);
  const args = [class_name(cls), Tuple.from(bases_shown(cls)), namespace, ...as_arguments(keywords)];
  const maker = find_member(resolution_order(metaclass), "__new__")!;
  const statement: Statement = { cls, namespace, complete, is_complete: false };
  statements.push(statement);
  try {
    const made = call(read_member(maker, null, metaclass, "__new__"), metaclass, ...args) as unknown;
    if (made !== cls)
      throw new RuntimeError(
        `${class_name(metaclass)}.__new__() gave another object than its class: not supported in compiled programs`,
      );
  } finally {
    statements.pop();
  }
  const initializer = find_member(resolution_order(metaclass), "__init__")!;
  const result: unknown = call(read_member(initializer, cls, metaclass, "__init__"), ...args);
  if (result !== null) throw new TypeError(`__init__() should return None, not '${type_name(result)}'`);
}

function as_arguments(keywords: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.keys(keywords).length === 0 ? [] : [kwargs({ ...keywords })];
}

function bases_shown(cls: Function): readonly Function[] {
  return bases_of(cls).map(shown);
}

/** What the runtime looks for on classes: the special methods of the metaclass, those of `type` left out. */
function special_methods(metaclass: Function): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const cls of resolution_order(metaclass).toReversed()) {
    if (cls === TypeBase) continue;
    for (const name of Object.getOwnPropertyNames(cls.prototype))
      if (/^__\w+__$/.test(name)) methods[name] = (cls.prototype as Record<string, unknown>)[name];
  }
  return methods;
}

/** The names that a class body has bound, in the order in which they are known. */
function namespace_of(cls: Function, names: readonly string[] = []): Dict<string, unknown> {
  const namespace = new Dict<string, unknown>();
  namespace.set("__module__", module_name(cls));
  namespace.set("__qualname__", qualified_name(cls));
  for (const name of new Set([...names, ...body_names(cls)])) {
    const member = own_member(cls, name);
    if (member === undefined) continue;
    namespace.set(name, member.kind === "value" ? member.value : read_member(member, null, cls, name));
  }
  return namespace;
}

function body_names(cls: Function): readonly string[] {
  const methods = Object.getOwnPropertyNames(cls.prototype).filter((name) => name !== "constructor");
  const statics = Object.getOwnPropertyNames(cls).filter((name) => !["length", "name", "prototype"].includes(name));
  return [...statics, ...methods].map(attribute_name);
}

/** What `__new__` of the metaclass added to the namespace, replaced and took away. */
function apply_changes({ cls }: Statement, namespace: Dict<string, unknown>): void {
  const before = namespace_of(cls);
  for (const [name, value] of namespace.raw$entries()) {
    if (name === "__qualname__" || before.get(name) === value) continue;
    put_member(cls, name, value);
  }
  for (const name of before.raw$keys()) if (!namespace.has(name)) remove_member(cls, name);
}

function no_statement(metaclass: Function): RuntimeError {
  const what = `${class_name(metaclass)} makes a class without its statement, or with other bases`;
  return new RuntimeError(`${what}: not supported in compiled programs`);
}
