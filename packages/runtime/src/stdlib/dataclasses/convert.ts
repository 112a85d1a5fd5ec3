import { getattr } from "../../python/attributes/getattr.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { facts_of } from "./collect.ts";
import { type Field, has_default } from "./field.ts";

/** Whether a value is a dataclass or an object of one. */
export function is_dataclass(value: unknown): boolean {
  if (is_type(value)) return facts_of(value) !== undefined;
  return is_instance(value);
}

function is_instance(value: unknown): value is object {
  return typeof value === "object" && value !== null && facts_of_object(value) !== undefined;
}

function facts_of_object(value: object): ReturnType<typeof facts_of> {
  const { constructor } = value;
  return typeof constructor === "function" && constructor !== Object ? facts_of(constructor) : undefined;
}

/** The fields of a dataclass or of an object of one, as a tuple. Raises TypeError for anything else. */
export function fields(value: unknown): Tuple<Field[]> {
  const facts = is_type(value) ? facts_of(value) : is_instance(value) ? facts_of_object(value) : undefined;
  if (facts === undefined) throw new TypeError("must be called with a dataclass type or instance");
  return Tuple.from([...facts.fields.values()].filter((each) => !each.raw_init_only)) as Tuple<Field[]>;
}

/** A dataclass object as a dict, and those in it too. */
export function asdict(value: unknown, options: { dict_factory?: unknown } = {}): any {
  if (!is_instance(value)) throw new TypeError("asdict() should be called on dataclass instances");
  const { dict_factory: factory } = options;
  const make = (pairs: [string, unknown][]): unknown =>
    factory === undefined
      ? new Dict(pairs)
      : call(
          factory,
          pairs.map((pair) => Tuple.from(pair)),
        );
  const convert = (object: object): unknown =>
    make([...fields(object).items].map(({ name }) => [name, inner(getattr(object, name), convert)]));
  return convert(value);
}

/** A dataclass object as a tuple, and those in it too. */
export function astuple(value: unknown, options: { tuple_factory?: unknown } = {}): any {
  if (!is_instance(value)) throw new TypeError("astuple() should be called on dataclass instances");
  const { tuple_factory: factory } = options;
  const convert = (object: object): unknown => {
    const items = [...fields(object).items].map(({ name }) => inner(getattr(object, name), convert));
    return factory === undefined ? Tuple.from(items) : call(factory, items);
  };
  return convert(value);
}

/** The parts of containers are converted; any other value stays, copied where Python copies it. */
function inner(value: unknown, convert: (object: object) => unknown): unknown {
  if (is_instance(value)) return convert(value);
  if (Array.isArray(value)) return value.map((item) => inner(item, convert));
  if (value instanceof Tuple) return Tuple.from([...value.items].map((item) => inner(item, convert)));
  if (value instanceof Dict) {
    const pairs = [...value.items()] as unknown as Iterable<[unknown, unknown]>;
    return new Dict([...pairs].map(([key, item]) => [inner(key, convert), inner(item, convert)]));
  }
  return value;
}

/** A dataclass object made anew with other values in some fields. */
export function replace(...args: unknown[]): any {
  const changes = take_keywords(args);
  const [object] = args;
  if (!is_instance(object)) throw new TypeError("replace() should be called on dataclass instances");
  const given: Record<string, unknown> = { ...changes };
  for (const each of facts_of_object(object)!.fields.values()) {
    if (!each.init) {
      if (Object.hasOwn(changes, each.name))
        throw new TypeError(`field ${each.name} is declared with init=False, it cannot be specified with replace()`);
      continue;
    }
    if (Object.hasOwn(changes, each.name)) continue;
    if (each.raw_init_only && !has_default(each))
      throw new TypeError(`InitVar ${repr(each.name)} must be specified with replace()`);
    if (!each.raw_init_only) given[each.name] = getattr(object, each.name);
  }
  return call(object.constructor, kwargs(given));
}
