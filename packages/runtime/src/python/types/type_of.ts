import { callable_object } from "../callable_object.ts";
import { metaclass_of } from "../classes/metaclass.ts";
import { is_type, type_name } from "../names.ts";
import { ByteArray } from "../values/bytearray.ts";
import { Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import { Range } from "../values/range.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { Slice } from "../values/slice.ts";
import { Tuple } from "../values/tuple.ts";
import { builtin_type } from "./builtin_type.ts";
import { dict, frozenset, list, range, set, slice, tuple } from "./container_types.ts";
import { bool, float, int } from "./number_types.ts";
import { NoneType, object, PyObject, type } from "./object_types.ts";
import { bytearray, bytes, str } from "./text_types.ts";

/** The type of a value: a class, or the type object of a built-in type. */
export function type_of(value: unknown): Function {
  switch (typeof value) {
    case "string":
      return str;
    case "boolean":
      return bool;
    case "number":
      return Number.isSafeInteger(value) ? int : float;
    case "bigint":
      return int;
    case "undefined":
      return NoneType;
    case "function":
      return is_type(value) ? (metaclass_of(value)?.type() ?? type) : type_of_function(value);
    default:
      return value === null ? NoneType : class_of(value as object);
  }
}

function type_of_function(value: Function): Function {
  return callable_object(value)?.type ?? named_type(type_name(value));
}

function class_of(value: object): Function {
  const { constructor } = value;
  const name = type_name(value);
  if (name === "float") return float;
  if (typeof constructor !== "function" || Symbol.toStringTag in value || "raw$type" in value) return named_type(name);
  return type_objects().get(constructor) ?? Reflect.get(constructor, "__type__") ?? constructor;
}

let by_class: Map<Function, Function> | null = null;

/** The type objects of those classes that have one of another name. */
function type_objects(): Map<Function, Function> {
  return (by_class ??= new Map<Function, Function>([
    [Array, list],
    [Tuple, tuple],
    [Dict, dict],
    [PySet, set],
    [FrozenSet, frozenset],
    [Bytes, bytes],
    [ByteArray, bytearray],
    [Range, range],
    [Slice, slice],
    [PyObject, object],
    [Object, object],
  ]));
}

const named_types = /* @__PURE__ */ new Map<string, Function>();

/** Types that have a name only: of functions, generators and native iterators. */
function named_type(name: string): Function {
  let known = named_types.get(name);
  if (known === undefined) {
    known = builtin_type(() => null, { name, check: (value) => type_name(value) === name });
    named_types.set(name, known);
  }
  return known;
}
