import { AssertionError, NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { form, Form } from "./form.ts";

// Python's `typing`, as far as it is left when a program runs.

export const AbstractSet: any = /* @__PURE__ */ form("AbstractSet");
export const Annotated: any = /* @__PURE__ */ form("Annotated");
export const Any: any = /* @__PURE__ */ form("Any");
export const AnyStr: any = /* @__PURE__ */ form("AnyStr");
export const AsyncContextManager: any = /* @__PURE__ */ form("AsyncContextManager");
export const AsyncGenerator: any = /* @__PURE__ */ form("AsyncGenerator");
export const AsyncIterable: any = /* @__PURE__ */ form("AsyncIterable");
export const AsyncIterator: any = /* @__PURE__ */ form("AsyncIterator");
export const Awaitable: any = /* @__PURE__ */ form("Awaitable");
export const BinaryIO: any = /* @__PURE__ */ form("BinaryIO");
export const Callable: any = /* @__PURE__ */ form("Callable");
export const ClassVar: any = /* @__PURE__ */ form("ClassVar");
export const Collection: any = /* @__PURE__ */ form("Collection");
export const Concatenate: any = /* @__PURE__ */ form("Concatenate");
export const Container: any = /* @__PURE__ */ form("Container");
export const ContextManager: any = /* @__PURE__ */ form("ContextManager");
export const Coroutine: any = /* @__PURE__ */ form("Coroutine");
export const Counter: any = /* @__PURE__ */ form("Counter");
export const DefaultDict: any = /* @__PURE__ */ form("DefaultDict");
export const Deque: any = /* @__PURE__ */ form("Deque");
export const Dict: any = /* @__PURE__ */ form("Dict");
export const Final: any = /* @__PURE__ */ form("Final");
export const FrozenSet: any = /* @__PURE__ */ form("FrozenSet");
export const Generator: any = /* @__PURE__ */ form("Generator");
export const Hashable: any = /* @__PURE__ */ form("Hashable");
export const IO: any = /* @__PURE__ */ form("IO");
export const Iterable: any = /* @__PURE__ */ form("Iterable");
export const Iterator: any = /* @__PURE__ */ form("Iterator");
export const List: any = /* @__PURE__ */ form("List");
export const Literal: any = /* @__PURE__ */ form("Literal");
export const LiteralString: any = /* @__PURE__ */ form("LiteralString");
export const Mapping: any = /* @__PURE__ */ form("Mapping");
export const MutableMapping: any = /* @__PURE__ */ form("MutableMapping");
export const MutableSequence: any = /* @__PURE__ */ form("MutableSequence");
export const MutableSet: any = /* @__PURE__ */ form("MutableSet");
export const Never: any = /* @__PURE__ */ form("Never");
export const NoReturn: any = /* @__PURE__ */ form("NoReturn");
export const NotRequired: any = /* @__PURE__ */ form("NotRequired");
export const Optional: any = /* @__PURE__ */ form("Optional");
export const OrderedDict: any = /* @__PURE__ */ form("OrderedDict");
export const Pattern: any = /* @__PURE__ */ form("Pattern");
export const Match: any = /* @__PURE__ */ form("Match");
export const ReadOnly: any = /* @__PURE__ */ form("ReadOnly");
export const Required: any = /* @__PURE__ */ form("Required");
export const Reversible: any = /* @__PURE__ */ form("Reversible");
export const Self: any = /* @__PURE__ */ form("Self");
export const Sequence: any = /* @__PURE__ */ form("Sequence");
export const Set: any = /* @__PURE__ */ form("Set");
export const Sized: any = /* @__PURE__ */ form("Sized");
export const Text: any = /* @__PURE__ */ form("Text");
export const TextIO: any = /* @__PURE__ */ form("TextIO");
export const Tuple: any = /* @__PURE__ */ form("Tuple");
export const Type: any = /* @__PURE__ */ form("Type");
export const TypeAlias: any = /* @__PURE__ */ form("TypeAlias");
export const TypeGuard: any = /* @__PURE__ */ form("TypeGuard");
export const TypeIs: any = /* @__PURE__ */ form("TypeIs");
export const Union: any = /* @__PURE__ */ form("Union");
export const Unpack: any = /* @__PURE__ */ form("Unpack");

/** Whether a type checker reads the program. */
export const TYPE_CHECKING = false;

/** The base of generic classes. */
export class Generic {
  static readonly __module__: string = "typing";

  static __class_getitem__(): typeof Generic {
    return Generic;
  }
}

/** The base of protocols. */
export class Protocol {
  static readonly __module__: string = "typing";

  static __class_getitem__(): typeof Protocol {
    return Protocol;
  }
}

/** A type variable: shown as `~T`. */
export function TypeVar(name: string, ..._bounds: any[]): Form {
  return new Form(`~${name}`);
}

/** A type of another name: calling it gives its argument. */
export function NewType(_name: string, _type: unknown): (value: unknown) => unknown {
  return (value) => value;
}

/** The value itself. */
export function cast<T>(_type: unknown, value: T): T {
  return value;
}

/** The value itself. */
export function assert_type<T>(value: T, _type: unknown): T {
  return value;
}

/** Raises AssertionError: a type checker says that nothing comes here. */
export function assert_never(value: unknown): never {
  throw new AssertionError(`Expected code to be unreachable, but got: ${repr(value)}`);
}

/** The function or class itself. */
export function final<T>(target: T): T {
  return target;
}

/** The method itself. */
export function override<T>(target: T): T {
  return target;
}

/** The function itself. */
export function no_type_check<T>(target: T): T {
  return target;
}

/** What stands for a function until the definition that comes after its overloads. */
export function overload(_target: unknown): any {
  return () => {
    throw new NotImplementedError(
      "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.",
    );
  };
}

export { NamedTuple } from "./named_tuple.ts";
