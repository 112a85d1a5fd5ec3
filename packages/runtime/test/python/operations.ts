import * as python from "../../src/index.ts";
import { ByteArray, Bytes, Complex, Dict, FrozenSet, PySet, Range, Slice, Tuple } from "../../src/index.ts";
import * as lists from "../../src/python/methods/lists.ts";
import * as numbers from "../../src/python/methods/numbers.ts";
import { class_name } from "../../src/python/names.ts";
import { parse_signature } from "../../src/python/calls/signature.ts";
import * as strings from "../../src/python/methods/strings.ts";

type Operation = (...args: any[]) => unknown;

const receivers: Record<string, Record<string, unknown>> = { str: strings, list: lists, int: numbers, float: numbers };
const classes = {
  dict: Dict,
  set: PySet,
  frozenset: FrozenSet,
  tuple: Tuple,
  bytes: Bytes,
  bytearray: ByteArray,
  complex: Complex,
  range: Range,
  slice: Slice,
} as const;

/** Operations that have no function of the same name. */
const special: Record<string, Operation> = {
  sorted_reverse: (items) => python.sorted(items, { reverse: true }),
  sorted_by_len: (items) => python.sorted(items, { key: python.len }),
  enumerated: (items, start = 0) => [...python.enumerate(items, start)],
  zipped: (...items) => [...python.zip(...items)],
  zipped_strict: (...items) => [...python.zip(...items, { strict: true })],
  reversed_list: (items) => [...python.reversed(items)],
  min_default: (items, fallback) => python.min(items, { default: fallback }),
  set_script,
  keyed,
  exception_texts,
  str_format: (template, args: Tuple, keywords: Dict) =>
    strings.format(template, ...args, Object.fromEntries(keywords.raw$entries())),
  getattr_text: (value, name) => (python.truth(python.getattr(value, name)) ? "found" : python.getattr(value, name)),
  int_to_bytes: (value, length, order, signed) => numbers.to_bytes(value, length, order, { signed }),
  int_from_bytes: (value, order, signed) => python.int.from_bytes(value, order, { signed }),
  attribute: (value, name) => attribute(python.getattr(value, name)),
  has: python.hasattr,
  attribute_or: (value, name, fallback) => attribute(python.getattr(value, name, fallback)),
  stored: (value, name, content) => [python.setattr(value, name, content), python.getattr(value, name)][1],
  deleted: (value, name) => [python.delattr(value, name), python.hasattr(value, name)][1],
  over_characters,
  kind: (value) => Tuple.of(python.type(value), python.getattr(python.type(value), "__name__")),
  invoked: (value, name, args: Tuple) => python.call_method(value, name, ...args),
  bind,
  lineage,
  "str.maketrans": strings.maketrans,
  "dict.fromkeys": Dict.fromkeys,
  "bytes.fromhex": Bytes.fromhex,
  "bytearray.fromhex": ByteArray.fromhex,
  "bytes.maketrans": (from, to) => python.call_method(python.bytes, "maketrans", from, to),
  "float.fromhex": (text) => python.call_method(python.float, "fromhex", text),
  setitem: (object, key, value) => (python.setitem(object, key, value), null),
  delitem: (object, key) => (python.delitem(object, key), null),
};

/** The runtime's function for the operation of a recorded row. */
export function operation(name: string): Operation {
  const plain = name.replace(/!$/, "");
  const found = special[plain];
  if (found !== undefined) return found;
  const [type, method] = plain.split(".") as [string, string?];
  if (method === undefined) return (python as unknown as Record<string, Operation>)[plain]!;
  const receiver = receivers[type]?.[method];
  if (receiver !== undefined) return receiver as Operation;
  return (self, ...args) =>
    (classes[type as keyof typeof classes].prototype as unknown as Record<string, Operation>)[method]!.apply(
      self,
      args,
    );
}

function set_script(steps: Tuple[]): unknown {
  const result = new PySet<unknown>();
  const seen: unknown[] = [];
  for (const [method, args] of steps as unknown as [string, Tuple][]) {
    seen.push(python.call_method(result, method, ...args));
    seen.push([...result]);
  }
  return seen;
}

function keyed(pairs: Tuple[]): unknown {
  const result = new Dict();
  for (const [key, value] of pairs as unknown as [unknown, unknown][]) python.setitem(result, key, value);
  const values = (pairs as unknown as [unknown, unknown][]).map(([key]) => python.getitem(result, key));
  return Tuple.of(result, values, [...result.keys()], [...result.items()]);
}

function exception_texts(type: string, ...args: unknown[]): unknown {
  const cls = (python as unknown as Record<string, new (...args: unknown[]) => python.BaseException>)[type]!;
  const error = new cls(...args);
  return Tuple.of(python.getattr(python.type(error), "__name__"), python.str(error), python.repr(error), error.args);
}

/** A number that depends on what a method of str gives for each character. */
function over_characters(name: string, first: number, last: number): number {
  const method = receivers["str"]![name] as (text: string) => unknown;
  let total = 0;
  for (let code = first; code < last; code++) {
    for (const character of python.str(method(String.fromCodePoint(code))))
      total = (total * 31 + character.codePointAt(0)!) % 1000003;
  }
  return total;
}

/** A method or class by its name: bound methods have addresses in their repr. */
function attribute(found: unknown): unknown {
  return python.callable(found) ? python.getattr(found, "__name__") : found;
}

/** Calls a function with this signature, and says what each parameter was given, as `locals()` would. */
function bind(text: string, args: Tuple, keywords: Dict): unknown {
  const { positional, keyword_only, variadic, keywords: takes_keywords } = parse_signature(text);
  const defaults = Object.fromEntries(
    [...text.matchAll(/(\w+)=(\d+)/g)].map(([, name, value]) => [name, Number(value)]),
  );
  function f(...received: any[]): unknown {
    const trailing = python.take_keywords(received);
    const rest = received.splice(positional.length);
    const values: [string, unknown][] = positional.map(({ name }, index) => [name, received[index] ?? defaults[name]]);
    for (const { name } of keyword_only) {
      values.push([name, trailing[name] ?? defaults[name]]);
      delete trailing[name];
    }
    if (variadic) values.push(["args", new Tuple(rest)]);
    if (takes_keywords) values.push(["kw", new Dict(trailing)]);
    return values.map((pair) => new Tuple(pair));
  }
  return python.call(python.signature(f, text), ...args, python.kwargs(Object.fromEntries(keywords.raw$entries())));
}

/** The names of an exception class and of those it extends. */
function lineage(name: string): string[] {
  const names: string[] = [];
  let cls = (python as unknown as Record<string, Function>)[name]!;
  for (; cls.prototype !== Error.prototype; cls = Object.getPrototypeOf(cls)) names.push(class_name(cls));
  return names;
}
