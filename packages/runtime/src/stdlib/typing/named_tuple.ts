import { ANNOTATIONS, ON_SUBCLASS } from "../../python/classes/finish_class.ts";
import { own_member, put_member, remove_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { signature } from "../../python/calls/signature.ts";
import { remove_attribute, store_attribute } from "../../python/attributes/setattr.ts";
import { INITIALIZER } from "../../python/calls/initializer_name.ts";
import { named } from "../../python/calls/named.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { AttributeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

type Record_ = Tuple & { readonly constructor: Function };

const field_names = /* @__PURE__ */ new WeakMap<Function, readonly string[]>();

function names_of(self: Record_): readonly string[] {
  return names_of_class(self.constructor);
}

function names_of_class(cls: Function): readonly string[] {
  for (const each of resolution_order(cls)) {
    const names = field_names.get(each);
    if (names !== undefined) return names;
  }
  return [];
}

/** The base of tuples whose items have names. */
export class NamedTuple extends Tuple {
  static readonly __name__: string = "NamedTuple";
  static readonly __module__: string = "typing";
  static override readonly __builtin__: string = "NamedTuple";

  static [ON_SUBCLASS](cls: Function): void {
    if (Object.getPrototypeOf(cls) === NamedTuple || is_direct(cls)) name_annotated(cls);
  }

  static _make(items: unknown): Tuple {
    const given = [...iterate(items)];
    const names = names_of_class(this);
    if (given.length !== names.length)
      throw new TypeError(`Expected ${names.length} argument${names.length === 1 ? "" : "s"}, got ${given.length}`);
    return Reflect.construct(Tuple, [given], this) as Tuple;
  }

  _asdict(): Dict<string, unknown> {
    const names = names_of(this);
    return new Dict(names.map((name, place): [string, unknown] => [name, this.items[place]]));
  }

  /** What `copy.replace` asks for. */
  __replace__(...args: unknown[]): Tuple {
    return this._replace(...args);
  }

  _replace(...args: unknown[]): Tuple {
    const changes = take_keywords(args);
    const names = names_of(this);
    const strange = Object.keys(changes).filter((name) => !names.includes(name));
    if (strange.length > 0) throw new TypeError(`Got unexpected field names: ${repr(strange)}`);
    const items = names.map((name, place): unknown =>
      Object.hasOwn(changes, name) ? changes[name] : this.items[place],
    );
    return Reflect.construct(Tuple, [items], this.constructor) as Tuple;
  }

  __setattr__(name: string, value: unknown): null {
    if (names_of(this).includes(name)) throw new AttributeError("can't set attribute", { name, obj: this });
    if (!field_names.has(this.constructor)) return store_attribute(this, name, value);
    const text = `'${class_name(this.constructor)}' object has no attribute '${name}' and no __dict__ for setting new attributes`;
    throw new AttributeError(text, { name, obj: this });
  }

  __delattr__(name: string): null {
    if (names_of(this).includes(name)) throw new AttributeError("can't delete attribute", { name, obj: this });
    return remove_attribute(this, name);
  }

  override __repr__(): string {
    const parts = names_of(this).map((name, place) => `${name}=${repr(this.items[place])}`);
    return `${class_name(this.constructor)}(${parts.join(", ")})`;
  }
}

/**
 * Gives a class whose constructor TypeScript has the names of its items, `name_items(Point, ["x", "y"], { y: 0 })`: a property for each,
 * and what Python's own methods of such tuples ask for.
 */
export function name_items(
  cls: Function,
  names: readonly string[],
  defaults: Readonly<Record<string, unknown>> = {},
): void {
  const by_name = new Map(Object.entries(defaults));
  record_items(cls, names, by_name);
  signature(cls, names.map((name) => (by_name.has(name) ? `${name}=…` : name)).join(", "));
  Object.defineProperty(cls, INITIALIZER, { value: "__new__" });
}

function record_items(cls: Function, names: readonly string[], defaults: ReadonlyMap<string, unknown>): void {
  field_names.set(cls, names);
  names.forEach((name, place) => give_item(cls, name, place));
  put_member(cls, "_fields", Tuple.from(names));
  put_member(cls, "_field_defaults", new Dict([...defaults]));
  put_member(cls, "__match_args__", Tuple.from(names));
}

function is_direct(cls: Function): boolean {
  const base = Object.getPrototypeOf(cls) as Function;
  return Object.getPrototypeOf(base) === NamedTuple && base.name === "Inherited";
}

/** Makes a property of each annotated name, and the `__new__` that takes them. */
function name_annotated(cls: Function): void {
  const annotations = Object.hasOwn(cls, ANNOTATIONS) ? (cls as { [ANNOTATIONS]?: object })[ANNOTATIONS]! : {};
  const names = Object.keys(annotations);
  const defaults = new Map<string, unknown>();
  for (const name of names) {
    if (name.startsWith("_")) throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    const member = own_member(cls, name);
    if (member?.kind === "value") defaults.set(name, member.value);
    else if (defaults.size > 0) throw late(name, [...defaults.keys()]);
    remove_member(cls, name);
  }
  record_items(cls, names, defaults);
  put_member(cls, "__slots__", Tuple.from(names));
  put_member(cls, "__new__", maker(cls, names, defaults));
}

function late(name: string, before: readonly string[]): TypeError {
  const plural = before.length > 1 ? "s" : "";
  return new TypeError(
    `non-default namedtuple field ${name} cannot follow default field${plural} ${before.join(", ")}`,
  );
}

function give_item(cls: Function, name: string, place: number): void {
  const get = function (this: Tuple): unknown {
    return this.items[place];
  };
  const set = (): never => {
    throw new AttributeError("can't set attribute");
  };
  Object.defineProperty(cls.prototype, name, { get, set, configurable: true });
}

function maker(cls: Function, names: readonly string[], defaults: ReadonlyMap<string, unknown>): Function {
  const make = (made: Function, ...args: unknown[]): unknown => {
    const items = names.map((name, place) => (args[place] === undefined ? defaults.get(name) : args[place]));
    return Reflect.construct(Tuple, [items], made);
  };
  const parameters = names.map((name) => (defaults.has(name) ? `${name}=…` : name));
  const qualname = { value: `${class_name(cls)}.__new__`, configurable: true };
  return Object.defineProperty(
    signature(named(make, "__new__"), ["_cls", ...parameters].join(", ")),
    "__qualname__",
    qualname,
  );
}
