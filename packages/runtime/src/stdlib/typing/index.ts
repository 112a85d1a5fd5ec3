import { AssertionError, NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { form, Form } from "./form.ts";

// Python's `typing`, as far as it is left when a program runs.

/** `typing.AbstractSet`: of use in annotations. */
export const AbstractSet: any = /* @__PURE__ */ form("AbstractSet");
/** `typing.Annotated`: of use in annotations. */
export const Annotated: any = /* @__PURE__ */ form("Annotated");
/** `typing.Any`: of use in annotations. */
export const Any: any = /* @__PURE__ */ form("Any");
/** `typing.AnyStr`: of use in annotations. */
export const AnyStr: any = /* @__PURE__ */ form("AnyStr");
/** `typing.AsyncContextManager`: of use in annotations. */
export const AsyncContextManager: any = /* @__PURE__ */ form("AsyncContextManager");
/** `typing.AsyncGenerator`: of use in annotations. */
export const AsyncGenerator: any = /* @__PURE__ */ form("AsyncGenerator");
/** `typing.AsyncIterable`: of use in annotations. */
export const AsyncIterable: any = /* @__PURE__ */ form("AsyncIterable");
/** `typing.AsyncIterator`: of use in annotations. */
export const AsyncIterator: any = /* @__PURE__ */ form("AsyncIterator");
/** `typing.Awaitable`: of use in annotations. */
export const Awaitable: any = /* @__PURE__ */ form("Awaitable");
/** `typing.BinaryIO`: of use in annotations. */
export const BinaryIO: any = /* @__PURE__ */ form("BinaryIO");
/** `typing.Callable`: of use in annotations. */
export const Callable: any = /* @__PURE__ */ form("Callable");
/** `typing.ClassVar`: of use in annotations. */
export const ClassVar: any = /* @__PURE__ */ form("ClassVar");
/** `typing.Collection`: of use in annotations. */
export const Collection: any = /* @__PURE__ */ form("Collection");
/** `typing.Concatenate`: of use in annotations. */
export const Concatenate: any = /* @__PURE__ */ form("Concatenate");
/** `typing.Container`: of use in annotations. */
export const Container: any = /* @__PURE__ */ form("Container");
/** `typing.ContextManager`: of use in annotations. */
export const ContextManager: any = /* @__PURE__ */ form("ContextManager");
/** `typing.Coroutine`: of use in annotations. */
export const Coroutine: any = /* @__PURE__ */ form("Coroutine");
/** `typing.Counter`: of use in annotations. */
export const Counter: any = /* @__PURE__ */ form("Counter");
/** `typing.DefaultDict`: of use in annotations. */
export const DefaultDict: any = /* @__PURE__ */ form("DefaultDict");
/** `typing.Deque`: of use in annotations. */
export const Deque: any = /* @__PURE__ */ form("Deque");
/** `typing.Dict`: of use in annotations. */
export const Dict: any = /* @__PURE__ */ form("Dict");
/** `typing.Final`: of use in annotations. */
export const Final: any = /* @__PURE__ */ form("Final");
/** `typing.FrozenSet`: of use in annotations. */
export const FrozenSet: any = /* @__PURE__ */ form("FrozenSet");
/** `typing.Generator`: of use in annotations. */
export const Generator: any = /* @__PURE__ */ form("Generator");
/** `typing.Hashable`: of use in annotations. */
export const Hashable: any = /* @__PURE__ */ form("Hashable");
/** `typing.IO`: of use in annotations. */
export const IO: any = /* @__PURE__ */ form("IO");
/** `typing.Iterable`: of use in annotations. */
export const Iterable: any = /* @__PURE__ */ form("Iterable");
/** `typing.Iterator`: of use in annotations. */
export const Iterator: any = /* @__PURE__ */ form("Iterator");
/** `typing.List`: of use in annotations. */
export const List: any = /* @__PURE__ */ form("List");
/** `typing.Literal`: of use in annotations. */
export const Literal: any = /* @__PURE__ */ form("Literal");
/** `typing.LiteralString`: of use in annotations. */
export const LiteralString: any = /* @__PURE__ */ form("LiteralString");
/** `typing.Mapping`: of use in annotations. */
export const Mapping: any = /* @__PURE__ */ form("Mapping");
/** `typing.MutableMapping`: of use in annotations. */
export const MutableMapping: any = /* @__PURE__ */ form("MutableMapping");
/** `typing.MutableSequence`: of use in annotations. */
export const MutableSequence: any = /* @__PURE__ */ form("MutableSequence");
/** `typing.MutableSet`: of use in annotations. */
export const MutableSet: any = /* @__PURE__ */ form("MutableSet");
/** `typing.Never`: of use in annotations. */
export const Never: any = /* @__PURE__ */ form("Never");
/** `typing.NoReturn`: of use in annotations. */
export const NoReturn: any = /* @__PURE__ */ form("NoReturn");
/** `typing.NotRequired`: of use in annotations. */
export const NotRequired: any = /* @__PURE__ */ form("NotRequired");
/** `typing.Optional`: of use in annotations. */
export const Optional: any = /* @__PURE__ */ form("Optional");
/** `typing.OrderedDict`: of use in annotations. */
export const OrderedDict: any = /* @__PURE__ */ form("OrderedDict");
/** `typing.Pattern`: of use in annotations. */
export const Pattern: any = /* @__PURE__ */ form("Pattern");
/** `typing.Match`: of use in annotations. */
export const Match: any = /* @__PURE__ */ form("Match");
/** `typing.ReadOnly`: of use in annotations. */
export const ReadOnly: any = /* @__PURE__ */ form("ReadOnly");
/** `typing.Required`: of use in annotations. */
export const Required: any = /* @__PURE__ */ form("Required");
/** `typing.Reversible`: of use in annotations. */
export const Reversible: any = /* @__PURE__ */ form("Reversible");
/** `typing.Self`: of use in annotations. */
export const Self: any = /* @__PURE__ */ form("Self");
/** `typing.Sequence`: of use in annotations. */
export const Sequence: any = /* @__PURE__ */ form("Sequence");
/** `typing.Set`: of use in annotations. */
export const Set: any = /* @__PURE__ */ form("Set");
/** `typing.Sized`: of use in annotations. */
export const Sized: any = /* @__PURE__ */ form("Sized");
/** `typing.Text`: of use in annotations. */
export const Text: any = /* @__PURE__ */ form("Text");
/** `typing.TextIO`: of use in annotations. */
export const TextIO: any = /* @__PURE__ */ form("TextIO");
/** `typing.Tuple`: of use in annotations. */
export const Tuple: any = /* @__PURE__ */ form("Tuple");
/** `typing.Type`: of use in annotations. */
export const Type: any = /* @__PURE__ */ form("Type");
/** `typing.TypeAlias`: of use in annotations. */
export const TypeAlias: any = /* @__PURE__ */ form("TypeAlias");
/** `typing.TypeGuard`: of use in annotations. */
export const TypeGuard: any = /* @__PURE__ */ form("TypeGuard");
/** `typing.TypeIs`: of use in annotations. */
export const TypeIs: any = /* @__PURE__ */ form("TypeIs");
/** `typing.Union`: of use in annotations. */
export const Union: any = /* @__PURE__ */ form("Union");
/** `typing.Unpack`: of use in annotations. */
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

export { name_items, NamedTuple } from "./named_tuple.ts";

export { runtime_checkable } from "../../python/classes/protocol.ts";
