import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  annotated,
  body_name,
  Bytes,
  bytes,
  call,
  call_method,
  Dict,
  exception,
  finish_class,
  format,
  function_of,
  getattr,
  int,
  is_,
  iterate,
  kwargs,
  list,
  mul,
  named,
  NotImplementedError,
  or_,
  print,
  put_member,
  PySet,
  repr,
  rest_arguments,
  rest_keywords,
  setattr,
  signature,
  sorted,
  str,
  take_keywords,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
} from "@tsyncio/runtime";
import { Mapping } from "@tsyncio/runtime/stdlib/collections/abc";
import {
  partialmethod,
  singledispatch,
  singledispatchmethod,
  wraps,
} from "@tsyncio/runtime/stdlib/functools";

class Shape {}
class Circle extends Shape {
  declare r: unknown;

  constructor(r: unknown) {
    super();
    this.r = r;
  }
}

const show: unknown = call(
  singledispatch,
  signature(function show(
    x: unknown,
    options: { indent?: unknown } = {},
  ): unknown {
    const indent = options.indent === undefined ? 0 : options.indent;
    return add(mul(" ", indent), `? ${repr(x)}`);
  }, "x, *, indent=…"),
);
const _: unknown = call(
  getattr(show, "register"),
  annotated(
    signature(function _(x: int, options_2: { indent?: unknown } = {}): string {
      const indent = options_2.indent === undefined ? 0 : options_2.indent;
      return `int ${str(x)}`;
    }, "x, *, indent=…"),
    { x: int },
  ),
);
const __2: unknown = call(
  getattr(show, "register"),
  annotated(
    signature(
      named(function (
        x: string | Bytes,
        options_3: { indent?: unknown } = {},
      ): string {
        const indent = options_3.indent === undefined ? 0 : options_3.indent;
        return `text ${str(x)}`;
      }, "_"),
      "x, *, indent=…",
    ),
    { x: or_(str, bytes) },
  ),
);
const show_seq: unknown = call(
  call_method(show, "register", list),
  call(
    call_method(show, "register", tuple),
    signature(function show_seq(
      x: unknown,
      options_4: { indent?: unknown } = {},
    ): string {
      const indent = options_4.indent === undefined ? 0 : options_4.indent;
      return (
        "[" +
        strings.join(
          ", ",
          Iterator.from(iterate(x)).map((i) => call(show, i)),
        ) +
        "]"
      );
    }, "x, *, indent=…"),
  ),
);
const show_map: unknown = call(
  getattr(show, "register"),
  annotated(
    signature(function show_map(
      x: unknown,
      options_5: { indent?: unknown } = {},
    ): string {
      const indent = options_5.indent === undefined ? 0 : options_5.indent;
      return (
        "{" +
        strings.join(
          ", ",
          Iterator.from(iterate(call_method(x, "items"))).map((item) => {
            const [k, v]: [unknown, unknown] = unpack(item, 2);
            return `${str(k)}: ${str(call(show, v))}`;
          }),
        ) +
        "}"
      );
    }, "x, *, indent=…"),
    { x: Mapping },
  ),
);
const __3: unknown = call(
  getattr(show, "register"),
  annotated(
    signature(
      named(function (x: Shape, options_6: { indent?: unknown } = {}): string {
        const indent = options_6.indent === undefined ? 0 : options_6.indent;
        return "shape";
      }, "_"),
      "x, *, indent=…",
    ),
    { x: Shape },
  ),
);
const __4: unknown = call(
  call(getattr(show, "register"), type(null)),
  signature(
    named(function (x: unknown, options_7: { indent?: unknown } = {}): string {
      const indent = options_7.indent === undefined ? 0 : options_7.indent;
      return "nothing";
    }, "_"),
    "x, *, indent=…",
  ),
);
for (const v of [
  1,
  true,
  "s",
  Bytes.from_latin1("b"),
  [1, "x", Tuple.of(2)],
  new Dict<unknown, unknown>([["a", [1]]]),
  new Circle(2),
  null,
  1.5,
  new PySet([1]),
]) {
  print(call(show, v));
}
print(
  call(show, 1.5, kwargs({ indent: 2 })),
  is_(
    call_method(show, "dispatch", Circle),
    call_method(show, "dispatch", Shape),
  ),
  sorted(
    Iterator.from(iterate(getattr(show, "registry"))).map((c) =>
      getattr(c, "__name__"),
    ),
  ),
);
try {
  call(show);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}

class Formatter {
  static {
    put_member(
      Formatter,
      "fmt",
      call(
        singledispatchmethod,
        function_of(function fmt(arg: unknown): any {
          throw new NotImplementedError(
            `cannot format ${str(getattr(type(arg), "__name__"))}`,
          );
        }, "fmt"),
      ),
    );
  }
  static {
    put_member(
      Formatter,
      "_",
      call(
        getattr(body_name(Formatter, "fmt"), "register"),
        annotated(
          function_of(function _(arg: int): string {
            return `${format(arg, "05d")}`;
          }, "_"),
          { arg: int },
        ),
      ),
    );
  }
  static {
    put_member(
      Formatter,
      "_",
      call(
        getattr(body_name(Formatter, "fmt"), "register"),
        annotated(
          function_of(function _(arg: string): unknown {
            return call_method(arg, "upper");
          }, "_"),
          { arg: str },
        ),
      ),
    );
  }
}
finish_class(Formatter);
const f = call(Formatter);
print(call_method(f, "fmt", 42), call_method(f, "fmt", "abc"));
try {
  call_method(f, "fmt", []);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof NotImplementedError)) {
    throw e;
  }
  print(e);
}

function deco(
  fn: (name: any, n?: any) => unknown,
): (...a: unknown[]) => unknown {
  const inner: (...a: unknown[]) => unknown = wraps(fn)(
    signature(
      function inner(...a_items: unknown[]): unknown {
        const options = take_keywords(a_items);
        const k = rest_keywords(options);
        const a: Tuple<string[]> = rest_arguments(a_items);
        return call(fn, ...a, kwargs(k));
      },
      "*a, **k",
      "deco.<locals>.inner",
    ),
  );
  setattr(inner, "extra", 1);
  return inner;
}
const hello: (...a: unknown[]) => unknown = deco(
  signature(
    named(
      function (name: string, n: int = 1): string {
        return mul(name, n);
      },
      "hello",
      "Doc.",
    ),
    "name, n=…",
  ),
);
print(
  getattr(hello, "__name__"),
  getattr(hello, "__doc__"),
  call_method(getattr(hello, "__dict__"), "keys"),
  getattr(getattr(hello, "__wrapped__"), "__name__"),
  hello("a", { n: 2 }),
);
class Cell {
  __init__(): null {
    setattr(this, "alive", false);
    return null;
  }
  set_state(state: unknown): null {
    setattr(this, "alive", state);
    return null;
  }
  static set_alive: unknown = new partialmethod(
    body_name(Cell, "set_state"),
    true,
  );
  static set_dead: unknown = new partialmethod(body_name(Cell, "set_state"), {
    state: false,
  });
}
signature(Cell.prototype.set_state, "state");
finish_class(Cell);
const c = call(Cell);
call_method(c, "set_alive");
print(getattr(c, "alive"));
call_method(c, "set_dead");
print(getattr(c, "alive"));
