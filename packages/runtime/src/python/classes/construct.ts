import { call, call_function, kwargs } from "../calls/call.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name, qualified_name, type_name } from "../names.ts";
import { special } from "../special.ts";
import { own_member } from "./members.ts";
import { resolution_order } from "./order.ts";
import { read_member } from "./descriptors.ts";
import { check_concrete } from "./abstract.ts";
import { arguments_of_new, initialize_builtin, is_initialized } from "./builtin_bases.ts";

/** Calls a class in the general form: `__new__` makes the object, and `__init__` fills it. */
export function construct(
  cls: Function,
  positional: readonly any[],
  keywords: Readonly<Record<string, any>> | null,
): unknown {
  const of_class = special(cls, "__call__");
  if (of_class === undefined) return make_object(cls, positional, keywords);
  return call_function(of_class, cls, arguments_of_call(positional, keywords), `${type_name(cls)}.__call__`);
}

function arguments_of_call(positional: readonly any[], keywords: Readonly<Record<string, any>> | null): any[] {
  return keywords === null ? [...positional] : [...positional, kwargs({ ...keywords })];
}

/** What `type.__call__` does, whatever metaclass the class has. */
export function make_object(
  cls: Function,
  positional: readonly any[],
  keywords: Readonly<Record<string, any>> | null,
): unknown {
  const args = arguments_of_call(positional, keywords);
  const maker = defining(cls, "__new__");
  const target = maker === undefined ? plain_new(cls, positional, keywords) : call(read_of(maker, cls), cls, ...args);
  if (typeof target !== "object" || target === null) return target;
  const own = target.constructor;
  if (own !== cls && !resolution_order(own).includes(cls)) return target;
  initialize(target, args, keywords === null ? positional : [...positional, keywords]);
  return target;
}

function read_of(owner: Function, cls: Function): unknown {
  const member = own_member(owner, "__new__")!;
  if (member.kind === "static") return qualified(member.method, owner);
  return member.kind === "value" && typeof member.value === "function"
    ? member.value
    : read_member(member, null, cls, "__new__");
}

/** Errors of its arguments name it by its class. */
function qualified(method: Function, owner: Function): Function {
  if (!Object.hasOwn(method, "__qualname__"))
    Object.defineProperty(method, "__qualname__", { value: `${qualified_name(owner)}.__new__`, configurable: true });
  return method;
}

/** The first class of an order that has the member itself, those of the runtime left out. */
function defining(cls: Function, name: string): Function | undefined {
  return resolution_order(cls).find((each) => !is_runtime(each) && own_member(each, name) !== undefined);
}

function is_runtime(cls: Function): boolean {
  return Object.hasOwn(cls, "__builtin__");
}

/** What `object.__new__`, or that of a built-in base, does where the class is called. */
function plain_new(cls: Function, args: readonly any[], keywords: Readonly<Record<string, any>> | null): object {
  const takes_none = defining(cls, "__init__") === undefined && runtime_base(cls) === undefined;
  if ((args.length > 0 || keywords !== null) && takes_none)
    throw new TypeError(`${class_name(cls)}() takes no arguments`);
  return allocate(cls, keywords === null ? args : [...args, keywords]);
}

function runtime_base(cls: Function): Function | undefined {
  return resolution_order(cls).find(is_runtime);
}

/** Makes an object of a class without running any `__init__`. Raises TypeError where the class is abstract. */
export function allocate(cls: Function, args: readonly any[] = []): object {
  check_concrete(cls);
  const base = runtime_base(cls);
  if (base === undefined) return Object.create(cls.prototype as object) as object;
  return Reflect.construct(base, arguments_of_new(base, args, cls), cls) as object;
}

/** Runs the `__init__` that the object's class has: one of the program's with `args`, a built-in one with keywords as a plain object. */
function initialize(target: object, args: any[], plain: readonly any[]): void {
  const cls = target.constructor;
  const owner = resolution_order(cls).find((each) =>
    is_runtime(each) ? is_initialized(each) : own_member(each, "__init__") !== undefined,
  );
  if (owner === undefined) return;
  if (is_runtime(owner)) return initialize_builtin(owner, target, [...plain]);
  const member = own_member(owner, "__init__")!;
  const result: unknown =
    member.kind === "method"
      ? call_function(member.method, target, args, `${qualified_name(owner)}.__init__`)
      : call(read_member(member, target, cls, "__init__"), ...args);
  if (result !== null) throw new TypeError(`__init__() should return None, not '${type_name(result)}'`);
}
