import {
  add,
  call,
  call_method,
  exception,
  finish_class,
  function_of,
  getattr,
  getitem,
  iadd,
  is_,
  isinstance,
  known_as,
  kwargs as py_kwargs,
  len,
  lt,
  mul,
  neg,
  NotImplemented,
  object,
  pow,
  print,
  put_member,
  rest_keywords,
  set,
  setattr,
  signature,
  str,
  super_of,
  take_keywords,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

function box(size: number): any {
  class Box {
    static volume: unknown = pow(size, 3);

    static {
      const default_content: unknown = size;
      put_member(
        Box,
        "__init__",
        function_of(
          signature(
            function __init__(content: unknown = default_content): null {
              setattr(this, "content", content);
              return null;
            },
            "content=…",
            "box.<locals>.Box.__init__",
          ),
          "__init__",
        ),
      );
    }

    describe(): string {
      return `${str(getattr(this, "volume"))} holds ${str(getattr(this, "content"))}`;
    }
  }
  finish_class(Box, { qualname: "box.<locals>.Box" });

  return Box;
}

const kinds = Array.from([1, 2, 3], (size) => box(size));
print(Array.from(kinds, (kind) => call_method(call(kind), "describe")));
print(
  len(set(kinds)),
  Array.from(kinds, (kind) => getattr(kind, "__name__")),
  isinstance(call(getitem(kinds, 0)), getitem(kinds, 1)),
);

const default_base: typeof object = object;
function unit(
  name: string,
  factor: number,
  base: typeof object = default_base,
): unknown {
  class Unit {
    static created = 0;

    __init__(amount: unknown): null {
      const object = type(this);
      setattr(object, "created", iadd(getattr(object, "created"), 1));
      setattr(this, "amount", amount);
      if (lt(amount, 0)) {
        factor = neg(factor);
      }
      return null;
    }

    standard(): any {
      return mul(getattr(this, "amount"), factor);
    }

    __add__(other: unknown): any {
      if (!is_(type(other), type(this))) {
        return NotImplemented;
      }
      return call(Unit, add(getattr(this, "amount"), getattr(other, "amount")));
    }

    __repr__(): string {
      return `${str(getattr(this, "amount"))}${name}`;
    }
  }
  finish_class(Unit, { qualname: "unit.<locals>.Unit" });

  const value: string = name;
  setattr(Unit, "__name__", value);
  setattr(Unit, "__qualname__", value);
  return Unit;
}

const [Gram, Pound] = [unit("g", 1), unit("lb", 454)];
print(
  add(call(Gram, 3), call(Gram, 4)),
  call_method(call(Pound, 2), "standard"),
  getattr(Gram, "created"),
  getattr(Pound, "created"),
  is_(Gram, unit("g", 1)),
);
try {
  add(call(Gram, 1), call(Pound, 1));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print(
  call_method(call(Pound, -1), "standard"),
  call_method(call(Pound, 1), "standard"),
  call_method(call(Gram, 1), "standard"),
);

function counted(cls: unknown): unknown {
  setattr(cls, "instances", 0);
  const original = getattr(cls, "__init__");

  function __init__(self: unknown, ...args_items: unknown[]): null {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    setattr(cls, "instances", iadd(getattr(cls, "instances"), 1));
    call(original, self, ...args, py_kwargs(kwargs));
    return null;
  }
  known_as(
    signature(__init__, "self, *args, **kwargs", "counted.<locals>.__init__"),
    "__init__",
    "counted.<locals>.__init__",
  );

  setattr(cls, "__init__", __init__);
  return cls;
}

class PointClass {
  __init__(x: unknown, y: unknown = 0): null {
    const [item, item_2] = [x, y];
    setattr(this, "x", item);
    setattr(this, "y", item_2);
    return null;
  }
}
signature(PointClass.prototype.__init__, "x, y=…");
const Point: any = counted(finish_class(PointClass, { name: "Point" }));

class PixelClass extends Point {
  __init__(x: any): null {
    call_method(super_of(PixelClass, this), "__init__", x, py_kwargs({ y: x }));
    return null;
  }
}
const Pixel: any = counted(finish_class(PixelClass, { name: "Pixel" }));

const points: unknown[] = [
  call(Point, 1),
  call(Point, 2, py_kwargs({ y: 3 })),
  call(Pixel, 4),
];
print(
  getattr(Point, "instances"),
  getattr(Pixel, "instances"),
  Array.from(points, (p) => Tuple.of(getattr(p, "x"), getattr(p, "y"))),
);
