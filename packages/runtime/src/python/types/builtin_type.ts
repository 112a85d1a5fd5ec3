import { SIGNATURE } from "../calls/signature.ts";
import { is_subclass } from "./checks.ts";

/** What makes a type object more than its function. */
export interface TypeDescription {
  /** Python's name of the type. */
  readonly name: string;
  /** Whether a value is of the type: what `isinstance` and `instanceof` ask. */
  readonly check: (value: unknown) => boolean;
  /** The class behind the type, whose subclasses are subclasses of the type. */
  readonly of?: Function;
  /** The parameters that a call may name, as `signature` takes them. */
  readonly parameters?: string;
  /** A type that is a subclass of this one though it is no class: bool of int. */
  readonly subtype?: () => Function;
}

declare const INSTANCE: unique symbol;

/** A type object as TypeScript sees it: `isinstance` narrows a value to what calling the type gives. */
export interface BuiltinType<T> {
  /** Only for the type checker: nothing has it at run time. */
  readonly [INSTANCE]?: T;
}

/** A function that is a type too: it can be called, asked by `isinstance`, and shown as `<class 'int'>`. */
export function builtin_type<F extends (...args: any[]) => any, S extends object = object>(
  make: F,
  description: TypeDescription,
  statics?: S,
): F & S & BuiltinType<ReturnType<F>> {
  const { name, check, of, subtype, parameters } = description;
  const properties = {
    __builtin__: name,
    __class_of__: of,
    [Symbol.hasInstance]: check,
    __subclasscheck__: (candidate: Function) =>
      is_derived(candidate, make, of) || (subtype !== undefined && candidate === subtype()),
    ...(parameters === undefined ? {} : { [SIGNATURE]: parameters }),
    ...statics,
  };
  for (const [key, value] of own_entries(properties)) Object.defineProperty(make, key, { value, configurable: true });
  return make as F & S;
}

function own_entries(object: object): [string | symbol, unknown][] {
  return Reflect.ownKeys(object).map((key) => [key, Reflect.get(object, key)]);
}

function is_derived(candidate: Function, type: Function, of: Function | undefined): boolean {
  const cls = Reflect.get(candidate, "__class_of__") ?? candidate;
  return candidate === type || (of !== undefined && is_subclass(cls, of));
}
