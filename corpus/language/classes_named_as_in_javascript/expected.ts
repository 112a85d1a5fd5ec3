import {
  add,
  AttributeError,
  call,
  call_method,
  Dict,
  Exception,
  exception,
  finish_class,
  getattr,
  hierarchy,
  type int,
  iterate,
  known_as,
  len,
  mapping,
  NotImplemented,
  print,
  put_member,
  repr,
  setattr,
  signature,
  str,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

/** The base of a library's exceptions, as many have it. */
class Error_ extends Exception {
  static __name__ = "Error";
  declare source: unknown;
  declare detail: unknown;

  constructor(name: string, message = "failed") {
    super(`${str(name)} ${str(message)}`);
    this.source = name;
    this.detail = message;
  }
}
signature(Error_, "name, message=…");
setattr(
  Error_,
  "__doc__",
  "The base of a library's exceptions, as many have it.",
);

class TypeMismatch extends Error_ {}

class Number_ {
  static __name__ = "Number";
  declare value: int;

  constructor(value: int) {
    this.value = value;
  }

  __add__(other: any): Number_ {
    return other instanceof Number_
      ? new Number_(add(this.value, other.value))
      : NotImplemented;
  }

  __repr__(): string {
    return `${str(getattr(type(this), "__name__"))}(${str(this.value)})`;
  }
}

class Map_ {
  static {
    class SymbolClass {
      static kind = "nested";
    }
    put_member(
      Map_,
      "Symbol",
      finish_class(SymbolClass, { name: "Symbol", qualname: "Map.Symbol" }),
    );
  }

  then_(action: unknown): unknown {
    return call(action, this);
  }

  delete(key: unknown): string {
    return `${str(getattr(getattr(this, "delete"), "__name__"))} ${str(key)}`;
  }
}
finish_class(Map_, { name: "Map" });

function Set_(...items_items: number[]): string {
  const items = Tuple.of(...items_items);
  return `${getattr(Set_, "__name__")} of ${items.length}`;
}
known_as(Set_, "Set", "Set");

print(
  add(new Number_(1), new Number_(2)),
  getattr(Number_, "__name__"),
  getattr(Map_, "__qualname__"),
  getattr(getattr(Map_, "Symbol"), "__qualname__"),
  Set_(1, 2),
);
print(
  repr(new Error_("disk")),
  repr(new TypeMismatch("x", "is no int")),
  getattr(Error_, "__doc__"),
);
print(
  call_method(call(Map_), "then", type),
  call_method(call(Map_), "delete", "k"),
  Array.from(iterate(hierarchy(TypeMismatch, "__mro__")), (cls) =>
    getattr(cls, "__name__"),
  ),
);
for (const action of [
  () => add(new Number_(1), 1),
  () => add(call(Map_), call(Map_)),
  () => getattr(call(Map_), "missing"),
  () => len(new Number_(1)),
  () => new Dict<unknown, unknown>([...mapping(new Number_(1)).items()]),
]) {
  try {
    print(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof AttributeError)) {
      throw error;
    }
    print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
  }
}
try {
  throw new TypeMismatch("y");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Error_)) {
    throw error;
  }
  print(type(error), error, error.source, error.detail, getattr(error, "args"));
}
