import { signature } from "../../python/calls/signature.ts";
import { named } from "../../python/calls/named.ts";
import { take_keywords, type Keywords } from "../../python/calls/keywords.ts";
import { finish_class } from "../../python/classes/finish_class.ts";
import { put_member } from "../../python/classes/members.ts";
import { property_name } from "../../python/attributes/names.ts";
import { ClassMethod } from "../../python/classes/property.ts";
import { AttributeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name } from "../../python/names.ts";
import { isidentifier } from "../../python/methods/string/predicates.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { is_keyword } from "../../python/text/keyword.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** The keyword arguments of `namedtuple`. */
interface Options {
  readonly rename?: any;
  readonly defaults?: any;
  readonly module?: any;
}

/** Makes a class of tuples whose items have names. */
export function namedtuple(typename: any, field_names: any, options: Options = {}): any {
  const { rename = false, defaults = null, module = null } = options;
  const given = typeof field_names === "string" ? field_names.replaceAll(",", " ").trim().split(/\s+/) : field_names;
  const texts = [...(iterate(given) as Iterable<unknown>)]
    .map((each) => str(each))
    .filter((each) => each !== "" || typeof field_names !== "string");
  const type_text = str(typename);
  const fields = truth(rename) ? renamed(texts) : texts;
  check_names(type_text, fields, truth(rename));
  const values: unknown[] = defaults === null ? [] : [...(iterate(defaults) as Iterable<unknown>)];
  if (values.length > fields.length) throw new TypeError("Got more default values than field names");
  const first = fields.length - values.length;
  const by_name = new Map(values.map((value, index) => [fields[first + index]!, value]));
  const cls = class extends Tuple {};
  finish_class(cls, { name: type_text });
  give_members(cls, fields, by_name);
  if (module !== null) put_member(cls, "__module__", module);
  return cls;
}

/** Names by their places for those that cannot be names. */
function renamed(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const is_bad = !isidentifier(name) || is_keyword(name) || name.startsWith("_") || names.indexOf(name) < index;
    return is_bad ? `_${index}` : name;
  });
}

function check_names(typename: string, fields: readonly string[], is_renamed: boolean): void {
  for (const name of [typename, ...fields]) {
    if (!isidentifier(name))
      throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    if (is_keyword(name)) throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  const seen = new Set<string>();
  for (const name of fields) {
    if (name.startsWith("_") && !is_renamed)
      throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    if (seen.has(name)) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
    seen.add(name);
  }
}

function give_members(cls: Function, fields: readonly string[], defaults: ReadonlyMap<string, unknown>): void {
  put_member(cls, "__doc__", `${class_name(cls)}(${fields.join(", ")})`);
  put_member(cls, "__slots__", Tuple.of());
  put_member(cls, "_fields", Tuple.from(fields));
  put_member(cls, "_field_defaults", new Dict([...defaults]));
  put_member(cls, "__match_args__", Tuple.from(fields));
  put_member(cls, "__new__", maker(cls, fields, defaults));
  put_member(cls, "_make", new ClassMethod(make_function(fields)));
  for (const [name, method] of Object.entries(methods)) put_method(cls, name, method);
  fields.forEach((name, place) => give_item(cls, name, place));
}

function put_method(cls: Function, name: string, value: (...args: any[]) => any): void {
  Object.defineProperty(cls.prototype, name, { value, writable: true, configurable: true });
}

/** An attribute for an item. The runtime's own names of tuples stay what they are: those are found through the class. */
function give_item(cls: Function, name: string, place: number): void {
  put_member(cls, name, new TupleGetter(place, `Alias for field number ${place}`));
  if (Tuple.__hidden__.includes(name)) return;
  const get = function (this: Tuple): unknown {
    return this.items[place];
  };
  Object.defineProperty(cls.prototype, property_name(name), { get, configurable: true });
}

/** The attribute of one item. */
class TupleGetter {
  static readonly __name__: string = "_tuplegetter";
  static readonly __module__: string = "collections";
  readonly #place: number;
  __doc__: unknown;

  constructor(place: number, documentation: unknown) {
    this.#place = place;
    this.__doc__ = documentation;
  }

  __get__(object: Tuple | null, _owner?: unknown): unknown {
    return object === null ? this : object.items[this.#place];
  }

  __set__(): never {
    throw new AttributeError("can't set attribute");
  }

  __delete__(): never {
    throw new AttributeError("can't delete attribute");
  }

  __repr__(): string {
    return `_tuplegetter(${this.#place}, ${repr(this.__doc__)})`;
  }
}

type Named = Tuple & { readonly constructor: Function & { readonly _fields: Tuple } };

function fields_of(self: Named): readonly string[] {
  return self.constructor._fields.items as readonly string[];
}

/** The methods of a named tuple, with the tuple as `this`. */
const methods: Readonly<Record<string, (this: any, ...args: any[]) => any>> = {
  _replace: replace,
  __replace__: replace,
  _asdict(this: Named): Dict<string, unknown> {
    return new Dict(fields_of(this).map((name, place): [string, unknown] => [name, this.items[place]]));
  },
  __getnewargs__(this: Named): Tuple {
    return Tuple.from(this.items);
  },
  __repr__(this: Named): string {
    const parts = fields_of(this).map((name, place) => `${name}=${repr(this.items[place])}`);
    return `${class_name(this.constructor)}(${parts.join(", ")})`;
  },
};

function replace(this: Named, ...args: unknown[]): unknown {
  const changes: Keywords = take_keywords(args);
  if (args.length > 0)
    throw new TypeError(
      `${class_name(this.constructor)}._replace() takes 1 positional argument but ${args.length + 1} were given`,
    );
  const names = fields_of(this);
  const strange = Object.keys(changes).filter((name) => !names.includes(name));
  if (strange.length > 0) throw new TypeError(`Got unexpected field names: ${repr(strange)}`);
  const items = names.map((name, place): unknown => (Object.hasOwn(changes, name) ? changes[name] : this.items[place]));
  return Reflect.construct(Tuple, [items], this.constructor);
}

function maker(cls: Function, fields: readonly string[], defaults: ReadonlyMap<string, unknown>): Function {
  const make = (made: Function, ...args: unknown[]): unknown => {
    const items = fields.map((name, place) => (args[place] === undefined ? defaults.get(name) : args[place]));
    return Reflect.construct(Tuple, [items], made);
  };
  const parameters = fields.map((name) => (defaults.has(name) ? `${name}=…` : name));
  const qualname = `${class_name(cls)}.__new__`;
  return signature(named(make, "__new__"), ["_cls", ...parameters].join(", "), qualname);
}

function make_function(fields: readonly string[]): Function {
  return signature((cls: Function, iterable: unknown): unknown => {
    const items: unknown[] = [...(iterate(iterable) as Iterable<unknown>)];
    if (items.length !== fields.length) throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
    return Reflect.construct(Tuple, [items], cls);
  }, "cls, iterable");
}
