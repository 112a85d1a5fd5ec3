import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { isinstance } from "../../python/builtins/classes.ts";
import { setitem } from "../../python/items/setitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { list } from "../../python/types/container_types.ts";
import { deepcopy } from "../copy/deepcopy.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_type } from "../../python/names.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { facts_of } from "./collect.ts";
import type { Field } from "./field.ts";

/** Whether a value is a dataclass or an object of one. */
export function is_dataclass(value: unknown): boolean {
  if (is_type(value)) return facts_of(value) !== undefined;
  return is_instance(value);
}

/** Whether a value is an object of a dataclass. */
function is_instance(value: unknown): value is object {
  return typeof value === "object" && value !== null && facts_of_object(value) !== undefined;
}

/** What is known of an object's class. */
function facts_of_object(value: object): ReturnType<typeof facts_of> {
  const { constructor } = value;
  return typeof constructor === "function" && constructor !== Object ? facts_of(constructor) : undefined;
}

/** The fields of a dataclass or of an object of one, as a tuple. Raises TypeError for anything else. */
export function fields(value: unknown): Tuple<Field[]> {
  const facts = is_type(value) ? facts_of(value) : is_instance(value) ? facts_of_object(value) : undefined;
  if (facts === undefined) throw new TypeError("must be called with a dataclass type or instance");
  return Tuple.from([...facts.fields.values()].filter((each) => !each.raw$init_only)) as Tuple<Field[]>;
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
  if (value instanceof Tuple) return inner_tuple(value, convert);
  if (value instanceof Dict) return inner_dict(value, convert);
  if (isinstance(value, list)) return call((value as object).constructor, converted(value, convert));
  return deepcopy(value);
}

function converted(items: unknown, convert: (object: object) => unknown): unknown[] {
  return [...(iterate(items) as Iterable<unknown>)].map((item) => inner(item, convert));
}

/** A tuple with names is made of its items one by one, any other one of all. */
function inner_tuple(tuple: Tuple, convert: (object: object) => unknown): unknown {
  const items = converted(tuple, convert);
  const cls: Function = tuple.constructor;
  if (cls === Tuple) return Tuple.from(items);
  return "_fields" in cls ? call(cls, ...items) : call(cls, items);
}

function inner_dict(dict: Dict, convert: (object: object) => unknown): unknown {
  const cls: Function = dict.constructor;
  const pairs = [...dict.raw$entries()].map(([key, item]): [unknown, unknown] => [
    inner(key, convert),
    inner(item, convert),
  ]);
  if (cls === Dict) return new Dict(pairs);
  if (!("default_factory" in dict))
    return call(
      cls,
      pairs.map((pair) => Tuple.from(pair)),
    );
  const made: unknown = call(cls, dict.default_factory);
  for (const [key, item] of pairs) setitem(made, key, item);
  return made;
}
