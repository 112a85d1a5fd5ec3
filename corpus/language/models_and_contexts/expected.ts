/** Models with descriptors, context managers, chained errors and patterns; ends with an exit code. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  async_generator,
  AttributeError,
  call,
  call_method,
  catches,
  contains,
  coroutine,
  delegate,
  Dict,
  enter,
  eq,
  except_star,
  Exception,
  exception,
  ExceptionGroup,
  finish_class,
  float,
  getattr,
  getitem,
  gt,
  hasattr,
  int,
  isinstance,
  issubclass,
  iterate,
  KeyError,
  kwargs,
  match_class,
  match_mapping_rest,
  match_sequence,
  match_sequence_star,
  next,
  print,
  produced,
  raise_,
  raise_from,
  range,
  repr,
  rest_keywords,
  setattr,
  setitem,
  signature,
  Slice,
  sorted,
  StopIteration,
  str,
  sub,
  super_of,
  truth,
  Tuple,
  type,
  TypeError,
  unpack,
  ValueError,
  vars,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import {
  asynccontextmanager,
  contextmanager,
  ExitStack,
} from "@tsyncio/runtime/stdlib/contextlib";

const request_id = new contextvars.ContextVar<string>("request_id", {
  default: "-",
});

class ValidationError extends ValueError {
  __init__(
    field: unknown,
    msg: unknown,
    options: { code?: unknown } = {},
  ): null {
    const code = options.code === undefined ? null : options.code;
    const [item, item_2] = [field, code];
    setattr(this, "field", item);
    setattr(this, "code", item_2);
    this.args = Tuple.of(`${str(field)}: ${str(msg)}`);
    return null;
  }
  __reduce__(): Tuple<[any, Tuple<[any]>]> {
    return Tuple.of(type(this), Tuple.of(getattr(this, "field")));
  }
}
signature(ValidationError.prototype.__init__, "field, msg, *, code=…");
finish_class(ValidationError);

class Typed {
  __init__(kind: unknown, default_: unknown = null): null {
    const [item, item_2] = [kind, default_];
    setattr(this, "kind", item);
    setattr(this, "default", item_2);
    return null;
  }
  __set_name__(owner: unknown, name: unknown): null {
    setattr(this, "name", add("_", name));
    setattr(this, "public", name);
    return null;
  }
  __get__(obj: unknown, owner: unknown = null): unknown {
    if (obj === null) {
      return this;
    }
    return getattr(obj, getattr(this, "name"), getattr(this, "default"));
  }
  __set__(obj: unknown, value: unknown): null {
    if (!isinstance(value, getattr(this, "kind"))) {
      throw raise_(
        call(
          ValidationError,
          getattr(this, "public"),
          `expected ${str(getattr(getattr(this, "kind"), "__name__"))}, got ${str(getattr(type(value), "__name__"))}`,
          kwargs({ code: 400 }),
        ),
      );
    }
    setattr(obj, getattr(this, "name"), value);
    return null;
  }
}
signature(Typed.prototype.__init__, "kind, default=…");
signature(Typed.prototype.__get__, "obj, owner=…");
finish_class(Typed);

class Model {
  static registry: unknown = new Dict();
  static __init_subclass__(
    table: unknown = null,
    options_2: { [keyword: string]: any } = {},
  ): null {
    const kw = rest_keywords(options_2);
    call_method(super_of(Model, this), "__init_subclass__", kwargs(kw));
    setattr(
      this,
      "table",
      truth(table) ? table : call_method(getattr(this, "__name__"), "lower"),
    );
    setitem(getattr(Model, "registry"), getattr(this, "table"), this);
    return null;
  }
  __init__(options_3: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options_3);
    for (const [k, v] of kw.items()) {
      setattr(this, k, v);
    }
    return null;
  }
  __repr__(): string {
    const fields = strings.join(
      ", ",
      Iterator.from(iterate(call_method(vars(type(this)), "items")))
        .filter((item) => {
          const [k, d]: [any, unknown] = unpack(item, 2);
          return isinstance(d, Typed);
        })
        .map((item) => {
          const [k, d]: [any, unknown] = unpack(item, 2);
          return `${str(k)}=${repr(getattr(this, k))}`;
        }),
    );
    return `${str(getattr(type(this), "__name__"))}(${fields})`;
  }
}
signature(Model.__init_subclass__, "table=…, **kw");
signature(Model.prototype.__init__, "**kw");
finish_class(Model);

const table_2 = "users";
class User extends Model {
  static name_: unknown = call(Typed, str);
  static age: unknown = call(Typed, int, 0);
}
finish_class(User, { keywords: { table: table_2 } });

class Admin extends User {
  static level: unknown = call(Typed, int, 1);
  __getattr__(name: unknown): () => string {
    if (truth(call_method(name, "startswith", "can_"))) {
      return () =>
        `${str(getattr(this, "name"))} can ${str(getitem(name, new Slice(4, null)))}`;
    }
    throw new AttributeError(
      `${repr(getattr(type(this), "__name__"))} object has no attribute ${repr(name)}`,
    );
  }
}
finish_class(Admin);

const tag: unknown = call(
  contextmanager,
  signature(function* tag(name: unknown): Generator<unknown> {
    print(`<${str(name)}>`);
    try {
      yield name;
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      print(`[${str(name)} swallowed ${str(e)}]`);
    } finally {
      print(`</${str(name)}>`);
    }
  }, "name"),
);

const conn: unknown = call(
  asynccontextmanager,
  function conn(n: unknown): AsyncGenerator<unknown> {
    return async_generator(function* conn() {
      const token = request_id.set(`req-${str(n)}`);
      try {
        yield produced(request_id.get());
      } finally {
        request_id.reset(token);
      }
    });
  },
);

async function handle(n: number): Promise<Tuple<[any, any]> | null> {
  const scope = await aenter(call(conn, n));
  try {
    const rid = scope.value;
    await asyncio.sleep(0.001 * (3 - n));
    return Tuple.of(rid, request_id.get());
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  return null;
}

function chain(): unknown {
  try {
    try {
      getitem(new Dict(), "missing");
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof KeyError)) {
        throw e;
      }
      throw raise_from(call(ValidationError, "key", "absent"), e);
    }
  } catch (error) {
    const e = exception(error);
    if (!catches(e, ValidationError)) {
      throw e;
    }
    print(
      repr(e),
      getattr(e, "field"),
      getattr(e, "args"),
      repr(getattr(e, "__cause__")),
    );
    call_method(e, "add_note", "check your input");
    return e;
  }
  return null;
}

async function main(): Promise<void> {
  let parts: [unknown, any] | null;
  let parts_2: [unknown, unknown, Dict<unknown, unknown>] | null;
  let parts_3: [unknown, unknown[]] | null;
  let parts_4: unknown[] | null;
  let e!: unknown;
  let n!: string | number;
  print(
    call(User, kwargs({ name: "Ann", age: 3 })),
    call(Admin, kwargs({ name: "Bob" })),
    sorted(getattr(Model, "registry")),
    getattr(User, "table"),
    getattr(Admin, "table"),
  );
  for (const bad of [
    new Dict<string, number | string>([["name", 3]]),
    new Dict<string, number | string>([["age", "x"]]),
  ]) {
    try {
      call(User, kwargs(bad));
    } catch (error) {
      const failure = exception(error);
      if (!catches(failure, ValidationError)) {
        throw failure;
      }
      e = failure;
      try {
        print(e, getattr(e, "code"));
      } finally {
        e = undefined as any;
      }
    }
  }
  const a = call(Admin, kwargs({ name: "Z", level: 4 }));
  print(
    call_method(a, "can_fly"),
    hasattr(a, "cannot"),
    getattr(a, "level"),
    getattr(getattr(User, "name"), "public"),
  );
  try {
    getattr(a, "nothing");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof AttributeError)) {
      throw e;
    }
    print(e);
  }
  const scope = enter(call(tag, "a"));
  try {
    const t = scope.value;
    const scope_2 = enter(call(tag, "b"));
    try {
      print(t);
      throw new ValueError("inside");
    } catch (error) {
      scope_2.caught(error);
    } finally {
      scope_2.exit();
    }
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  const scope_3 = enter(new ExitStack());
  try {
    const st = scope_3.value;
    for (n of "xy") {
      st.enter_context(call(tag, n));
    }
    st.callback(print, "callback", 1, { sep: "-" });
  } catch (error) {
    scope_3.caught(error);
  } finally {
    scope_3.exit();
  }
  print(
    await asyncio.gather(
      ...Iterator.from(range(3)).map((i) => coroutine(handle, i)),
    ),
    request_id.get(),
  );
  e = chain();
  print(
    getattr(e, "__notes__"),
    isinstance(e, Tuple.of(KeyError, ValueError)),
    issubclass(ValidationError, Exception),
  );
  try {
    throw new ExceptionGroup("eg", [
      new ValueError(1),
      new TypeError("t"),
      new ExceptionGroup("in", [new KeyError("k")]),
    ]);
  } catch (error) {
    const clauses = except_star(error);
    const part = clauses.take(Tuple.of(ValueError, KeyError));
    if (part !== null) {
      try {
        const eg = part;
        print(eg.exceptions);
      } catch (error) {
        clauses.raised(error);
      }
    }
    const part_2 = clauses.take(TypeError);
    if (part_2 !== null) {
      try {
        const eg = part_2;
        print("type", getitem(eg.exceptions, 0));
      } catch (error) {
        clauses.raised(error);
      }
    }
    clauses.finish();
  }
  function* countdown(n: unknown): Generator<unknown, string, unknown> {
    while (gt(n, 0)) {
      const got = (yield n) ?? null;
      n = got !== null ? got : sub(n, 1);
    }
    return "liftoff";
  }
  function* outer(): Generator<any, void, any> {
    const r = (yield* delegate(countdown(3))) ?? null;
    yield r;
  }
  const g = outer();
  print(
    next(g),
    call_method(g, "send", 10),
    next(g),
    call_method(g, "send", 1),
    next(g),
  );
  try {
    next(g);
  } catch (error) {
    const s = exception(error);
    if (!(s instanceof StopIteration)) {
      throw s;
    }
    print("stop", s.value);
  }
  const x = 5;
  if (isinstance(x, int) && ((n = x), n > 3)) {
    print("big", n);
  } else {
    print("other");
  }
  for (const cmd of [
    ["go", "north"],
    new Dict<unknown, unknown>([
      ["op", "add"],
      ["args", [1, 2]],
    ]),
    Tuple.of("quit"),
    call(User, kwargs({ name: "Q" })),
    3.5,
    null,
  ]) {
    if (
      (parts = match_sequence(cmd, 2)) !== null &&
      eq(parts[0], "go") &&
      (eq(parts[1], "north") || eq(parts[1], "south"))
    ) {
      const d = parts[1];
      print("go", d);
    } else if (
      (parts_2 = match_mapping_rest(cmd, ["op", "args"])) !== null &&
      (parts_3 = match_sequence_star(parts_2[1], 1, 0)) !== null
    ) {
      const op = parts_2[0];
      const a1 = parts_3[0];
      const rest: unknown[] = parts_3[1];
      const kw: Dict<unknown, unknown> = parts_2[2];
      print(op, a1, rest, kw);
    } else if (
      (parts_4 = match_sequence(cmd, 1)) !== null &&
      eq(parts_4[0], "quit")
    ) {
      print("quit");
    } else if ((parts_4 = match_class(cmd, User, 0, ["name"])) !== null) {
      const nm = parts_4[0];
      print("user", nm);
    } else if (isinstance(cmd, float) || isinstance(cmd, int)) {
      const num: float | boolean | int = cmd;
      print("num", num);
    } else if (cmd === null) {
      print("none");
    }
  }
  if (contains(sys.argv, "--fail")) {
    sys.exit(3);
  }
}

await asyncio.run(coroutine(main));
sys.exit(sys.argv.length > 5 ? "bye" : 4);
