import { ANNOTATIONS, ON_SUBCLASS } from "../../python/classes/finish_class.ts";
import { own_member, put_member, remove_member } from "../../python/classes/members.ts";
import { signature } from "../../python/calls/signature.ts";
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
  for (let cls: Function | null = self.constructor; cls !== null; cls = Object.getPrototypeOf(cls) as Function | null) {
    const names = field_names.get(cls);
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
    if (Object.getPrototypeOf(cls) === NamedTuple || is_direct(cls)) name_items(cls);
  }

  static _make(items: unknown): Tuple {
    return Reflect.construct(Tuple, [[...iterate(items)]], this) as Tuple;
  }

  _asdict(): Dict<string, unknown> {
    const names = names_of(this);
    return new Dict(names.map((name, place): [string, unknown] => [name, this.items[place]]));
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

  override __repr__(): string {
    const parts = names_of(this).map((name, place) => `${name}=${repr(this.items[place])}`);
    return `${class_name(this.constructor)}(${parts.join(", ")})`;
  }
}

function is_direct(cls: Function): boolean {
  const base = Object.getPrototypeOf(cls) as Function;
  return Object.getPrototypeOf(base) === NamedTuple && base.name === "Inherited";
}

/** Makes a property of each annotated name, and the `__new__` that takes them. */
function name_items(cls: Function): void {
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
  field_names.set(cls, names);
  names.forEach((name, place) => give_item(cls, name, place));
  put_member(cls, "_fields", Tuple.from(names));
  put_member(cls, "_field_defaults", new Dict([...defaults]));
  put_member(cls, "__match_args__", Tuple.from(names));
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
