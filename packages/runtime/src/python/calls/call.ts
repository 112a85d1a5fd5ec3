import { called_function, is_bound, takes_receiver } from "../attributes/bound.ts";
import { coroutine } from "../../coroutines/coroutine.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { called_name, class_name, is_type, module_name, qualified_name, type_name } from "../names.ts";
import { class_model } from "../classes/model.ts";
import { special } from "../special.ts";
import { check_native } from "./native_arguments.ts";
import { constructor_source } from "./constructor_source.ts";
import { bind_arguments, type Callee } from "./bind.ts";
import { initializer_name } from "./initializer_name.ts";
import { Dict } from "../values/dict.ts";
import { is_keywords, type Keywords } from "./keywords.ts";
import {
  are_renamed,
  renamed_parameters,
  SIGNATURE,
  signature_of,
  source_parameter,
  source_parameters,
  type Signature,
} from "./signature.ts";
import { plain } from "../derived/plain.ts";

type Callable = (...args: any[]) => any;

/** Keyword arguments of a dynamic call. */
class KeywordArguments {
  readonly values: Keywords;
  /** What is wrong with them, which the error says of the function that they were meant for. */
  readonly failure: string | null;

  constructor(values: Keywords, failure: string | null) {
    this.values = values;
    this.failure = failure;
  }
}

/**
 * Marks keyword arguments for `call` and `call_method`: `call(f, 1, kwargs({ timeout: 5 }, options))`.
 * Takes plain objects and, for `**options`, Python mappings. A name that comes twice or is no string makes the call a TypeError.
 */
export function kwargs(...parts: readonly unknown[]): KeywordArguments {
  const values: Keywords = {};
  for (const part of parts) {
    if (!is_keywords(part) && !is_mapping(part))
      return new KeywordArguments(values, `argument after ** must be a mapping, not ${type_name(part)}`);
    for (const [key, value] of is_keywords(part) ? Object.entries(part) : mapping_entries(part)) {
      const name = plain(key);
      if (typeof name !== "string") throw new TypeError("keywords must be strings");
      if (Object.hasOwn(values, name))
        return new KeywordArguments(values, `got multiple values for keyword argument '${name}'`);
      values[name] = value;
    }
  }
  return new KeywordArguments(values, null);
}

function is_mapping(part: unknown): boolean {
  return part instanceof Dict || (!Array.isArray(part) && special(part, "keys") !== undefined);
}

function mapping_entries(part: unknown): Iterable<readonly [unknown, unknown]> {
  const dict = part instanceof Dict && part.constructor === Dict ? part : new Dict(part as never);
  return dict.items() as Iterable<readonly [unknown, unknown]>;
}

/**
 * Calls a value that the compiler knows nothing about, as Python would: a function, a class, or an object with `__call__`. Arguments
 * are checked and bound by the recorded signature, an `async def` gives a coroutine object, and a missing result is None.
 */
export function call(target: unknown, ...args: any[]): any {
  if (typeof target === "function") return call_function(target as Callable, undefined, args, null);
  const method = special(target, "__call__");
  if (method === undefined) throw new TypeError(`'${type_name(target)}' object is not callable`);
  return call_function(method, target, args, `${type_name(target)}.__call__`);
}

/** Calls a function with a receiver; `method_name` is how errors name it when it is a method. */
export function call_function(target: Callable, self: unknown, args: any[], method_name: string | null): any {
  if (is_type(target)) return create(target, args);
  const implementation: Callable = target;
  const ready = prepared(implementation, args, method_name);
  if (is_coroutine_function(target))
    return coroutine(self === undefined ? implementation : implementation.bind(self), ...ready);
  return implementation.apply(self, ready) ?? null;
}

/** The arguments that a call hands to a function, checked and in the order of its parameters. */
export function arguments_for(target: Callable, args: any[]): any[] {
  return prepared(target, args, null);
}

/** The arguments in the order of the parameters. The usual case, as many plain arguments as parameters, is let through at once. */
function prepared(target: Callable, args: any[], method_name: string | null): any[] {
  const { positional, keywords } = separated(target, args, method_name);
  const inner = called_function(target) as Callable;
  if (keywords === null && !(SIGNATURE in inner) && target.length === positional.length) return positional;
  return bound_arguments(target, inner, positional, keywords, method_name);
}

/** The arguments without the mark of keywords at their end, and the keywords; `null` where there are none. */
function separated(
  target: Function,
  args: any[],
  method_name: string | null = null,
): { readonly positional: any[]; readonly keywords: Keywords | null } {
  const last = args.at(-1);
  if (!(last instanceof KeywordArguments)) return { positional: args, keywords: null };
  if (last.failure !== null) throw unbindable(target, last.failure, method_name);
  return { positional: args.slice(0, -1), keywords: Object.keys(last.values).length > 0 ? last.values : null };
}

function unbindable(target: Function, failure: string, method_name: string | null): TypeError {
  const name = method_name === null ? called_name(target) : `${module_name(target)}.${method_name}()`;
  return new TypeError(`${name} ${failure}`);
}

function bound_arguments(
  target: Callable,
  inner: Callable,
  args: any[],
  keywords: Keywords | null,
  method_name: string | null,
): any[] {
  const signature = signature_of(inner) ?? plain_signature(inner, takes_receiver(target), keywords !== null);
  if (signature === undefined) return keywords === null ? args : [...args, keywords];
  if (keywords === null) check_native(target, inner.name, signature, args.length);
  const hidden = is_bound(target) || method_name !== null ? 1 : 0;
  return bind_arguments(signature, args, keywords, callee(target, method_name, hidden));
}

function callee(target: Callable, method_name: string | null, hidden: number): Callee {
  if (method_name !== null) return { name: method_name, hidden };
  return { name: qualified_name(target), hidden };
}

/** A function without a record has only simple parameters, unless it is one of the runtime's own, whose source shows other ones. */
function plain_signature(target: Callable, takes_receiver: boolean, has_keywords: boolean): Signature | undefined {
  const parameters = source_parameters(target);
  // A bundler numbers names that it meets twice.
  if (parameters === undefined || /options\d*$/.test(parameters.at(-1)?.name ?? "")) return undefined;
  if (parameters.filter(({ has_default }) => !has_default).length !== target.length) return undefined;
  if (has_keywords && are_renamed()) {
    // Methods of built-in values find their keywords themselves.
    if (takes_receiver) return undefined;
    throw renamed_parameters(target);
  }
  return {
    positional: parameters.slice(takes_receiver ? 1 : 0),
    positional_only: 0,
    keyword_only: [],
    variadic: false,
    keywords: false,
  };
}

function create(target: Function, args: any[]): any {
  const { positional, keywords } = separated(target, args);
  const model = class_model(target);
  if (model !== undefined) return model.construct(target, positional, keywords);
  const is_class = Object.getOwnPropertyDescriptor(target, "prototype")?.writable === false;
  if (!is_class) return (target as Callable)(...arguments_of_type(target, positional, keywords));
  return Reflect.construct(target, constructor_arguments(target, positional, keywords));
}

/** The arguments of a type that is a function: by the names of its parameters where it has recorded them. */
function arguments_of_type(target: Function, args: any[], keywords: Keywords | null): any[] {
  if (keywords === null) return args;
  const signature = Object.hasOwn(target, SIGNATURE) ? signature_of(target) : undefined;
  if (signature === undefined) return [...args, keywords];
  return bind_arguments(signature, args, keywords, { name: class_name(target), hidden: 0 });
}

function constructor_arguments(target: Function, args: any[], keywords: Keywords | null): any[] {
  const initialized = initializing_class(target);
  const signature = signature_of(initialized);
  if (signature !== undefined)
    return bind_arguments(signature, args, keywords, { name: initializer_name(initialized), hidden: 1 });
  if (Object.hasOwn(initialized, "__builtin__")) return keywords === null ? args : [...args, keywords];
  if (keywords === null && args.length === initialized.length) return args;
  if (!has_constructor(initialized)) throw new TypeError(`${class_name(target)}() takes no arguments`);
  return bind_to_names(initialized, args, keywords);
}

/** The class whose constructor runs: the class itself, or the one that it inherits its `__init__` from. */
function initializing_class(target: Function): Function {
  let level = target;
  while (!Object.hasOwn(level, SIGNATURE) && !Object.hasOwn(level, "__builtin__") && !has_constructor(level)) {
    const base: unknown = Object.getPrototypeOf(level);
    if (typeof base !== "function" || base === Function.prototype) return target;
    level = base;
  }
  return level;
}

function has_constructor(cls: Function): boolean {
  return constructor_source(cls) !== null;
}

/**
 * The arguments of `super().__init__(*args, **keywords)` in the order of the base class's constructor. A last argument made
 * by `kwargs` gives the keywords.
 */
export function arguments_of(base: Function, ...args: any[]): any[] {
  const { positional, keywords } = separated(base, args);
  return constructor_arguments(base, positional, keywords);
}

/** The parameters of a constructor, read from the source of its class. */
function bind_to_names(initialized: Function, args: any[], keywords: Keywords | null): any[] {
  const names = constructor_source(initialized);
  if (names === null || names === "(") return [...args, keywords ?? {}];
  if (keywords !== null && are_renamed()) throw renamed_parameters(initialized);
  const positional = names.slice(1, -1).split(",").flatMap(source_parameter);
  const signature: Signature = { positional, positional_only: 0, keyword_only: [], variadic: false, keywords: false };
  return bind_arguments(signature, args, keywords, { name: initializer_name(initialized), hidden: 1 });
}
