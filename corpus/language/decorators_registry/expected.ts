import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  exception,
  getattr,
  getitem,
  iadd,
  int,
  isinstance,
  known_as,
  kwargs,
  len,
  lt,
  named,
  object,
  print,
  rest_arguments,
  rest_keywords,
  reversed,
  setattr,
  setitem,
  signature,
  sorted,
  str,
  sub,
  sum,
  take_keywords,
  truth,
  Tuple,
  tuple,
  TypeError,
  unpack_star,
} from "@tsyncio/runtime";

let fib!: Cached;
function singleton(cls_maker: typeof Conn): (...a: unknown[]) => Conn {
  const cache = new Dict<
    Tuple<[Tuple<string[]>, Tuple<Tuple<[string, boolean | number]>[]>]>,
    Conn
  >();
  function get(...a_items: unknown[]): Conn {
    const options = take_keywords(a_items);
    const k = rest_keywords(options);
    const a: Tuple<string[]> = rest_arguments(a_items);
    const key = Tuple.of(a, tuple(sorted(k.items())));
    if (!contains(cache, key)) {
      setitem(cache, key, call(cls_maker, ...a, kwargs(k)));
    }
    return getitem(cache, key);
  }
  signature(get, "*a, **k", "singleton.<locals>.get");
  return get;
}
class Conn {
  declare host: unknown;
  declare port: unknown;
  declare tls: unknown;

  static opened = 0;
  constructor(
    host: unknown,
    port: unknown = 80,
    options: { tls?: unknown } = {},
  ) {
    const tls = options.tls === undefined ? false : options.tls;
    Conn.opened += 1;
    this.host = host;
    this.port = port;
    this.tls = tls;
  }
  __repr__(): string {
    return `Conn(${str(this.host)}:${str(this.port)}${truth(this.tls) ? "+tls" : ""})`;
  }
}
signature(Conn, "host, port=…, *, tls=…");
const connect = singleton(Conn);
print(
  connect("a"),
  connect("a") === connect("a"),
  connect("a", { tls: true }),
  connect("b", { port: 1 }),
  Conn.opened,
);
function deprecated(
  msg: string,
): (f: (x: unknown) => unknown) => (...a: unknown[]) => unknown {
  function deco(f: (x: unknown) => unknown): (...a: unknown[]) => unknown {
    function w(...a_items: unknown[]): unknown {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a: Tuple<number[]> = rest_arguments(a_items);
      print(`warning: ${getattr(f, "__name__")} ${msg}`);
      return call(f, ...a, kwargs(k));
    }
    signature(w, "*a, **k", "deprecated.<locals>.deco.<locals>.w");
    setattr(w, "__name__", getattr(f, "__name__"));
    setattr(w, "wrapped", f);
    return w;
  }
  return deco;
}
const old: (...a: unknown[]) => unknown = call(
  deprecated("use new"),
  signature(function old(x: unknown): unknown {
    return add(x, 1);
  }, "x"),
);
print(old(1), getattr(old, "__name__"), call_method(old, "wrapped", 5));
function typed(
  options_2: { [keyword: string]: any } = {},
): (
  f: (a: unknown, b?: unknown) => string,
) => (options?: { [keyword: string]: any }) => string {
  const types = rest_keywords(options_2);
  function deco(
    f: (a: unknown, b?: unknown) => string,
  ): (options?: { [keyword: string]: any }) => string {
    function w(options: { [keyword: string]: any } = {}): string {
      const kw = rest_keywords(options);
      for (const [k, v] of kw.items()) {
        if (!isinstance(v, types.get(k, object))) {
          throw new TypeError(
            `${k} must be ${str(getattr(getitem(types, k), "__name__"))}`,
          );
        }
      }
      return call(f, kwargs(kw));
    }
    signature(w, "**kw", "typed.<locals>.deco.<locals>.w");
    return w;
  }
  return deco;
}
const both: (options?: { [keyword: string]: any }) => string = call(
  typed({ a: int, b: str }),
  signature(function both(a: unknown, b: unknown = "z"): string {
    return `${str(a)}${str(b)}`;
  }, "a, b=…"),
);
print(both({ a: 1 }), both({ a: 2, b: "q" }));
try {
  both({ a: "x" });
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
function count_calls(f: () => string): (...a: any[]) => string {
  function w(...a_items: any[]): string {
    const a = Tuple.of(...a_items);
    setattr(w, "calls", iadd(getattr(w, "calls"), 1));
    return call(f, ...a);
  }
  signature(w, "*a", "count_calls.<locals>.w");
  setattr(w, "calls", 0);
  return w;
}
const ping: (...a: any[]) => string = count_calls(function ping(): string {
  return "pong";
});
ping();
ping();
print(getattr(ping, "calls"), ping());
class Registry {
  declare cmds: any;

  constructor() {
    this.cmds = new Dict<
      string,
      Tuple<
        [
          ((who?: unknown) => string) | ((...ns: unknown[]) => int),
          Dict<string, number>,
        ]
      >
    >();
  }
  command(
    name: string | null = null,
    options_3: { [keyword: string]: any } = {},
  ): any {
    const self = this;
    const opts = rest_keywords(options_3);
    function deco(
      f: ((who?: unknown) => string) | ((...ns: unknown[]) => int),
    ): ((who?: unknown) => string) | ((...ns: unknown[]) => int) {
      const value: Tuple<
        [
          ((who?: unknown) => string) | ((...ns: unknown[]) => int),
          Dict<string, number>,
        ]
      > = Tuple.of(f, opts);
      setitem(self.cmds, name || getattr(f, "__name__"), value);
      return f;
    }
    return deco;
  }
  run(line: string): string | int {
    const [name, args]: [string, string[]] = unpack_star(
      strings.split(line),
      1,
      0,
    );
    const [f, opts] = getitem(this.cmds, name);
    return call(f, ...args, kwargs(opts));
  }
}
const r = new Registry();
const hello: ((who?: unknown) => string) | ((...ns: unknown[]) => int) = call(
  r.command(),
  signature(function hello(who: unknown = "world"): string {
    return `hello ${str(who)}`;
  }, "who=…"),
);
const add_numbers: ((who?: unknown) => string) | ((...ns: unknown[]) => int) =
  call(
    r.command("add", { base: 10 }),
    signature(function add_numbers(...ns_items: unknown[]): int {
      const options_4 = take_keywords(ns_items);
      const base = options_4.base;
      const ns: Tuple<string[]> = rest_arguments(ns_items);
      return sum(Iterator.from(ns).map((n) => int(n, base)));
    }, "*ns, base"),
  );
print(r.run("hello"), r.run("hello bob"), r.run("add 1 2 3"), sorted(r.cmds));
function compose(
  ...ds_items: ((
    f: ((s: string) => string) | ((...a: string[]) => string),
  ) => (...a: string[]) => string)[]
): (
  f: (s: string) => string,
) => ((s: string) => string) | ((...a: string[]) => string) {
  const ds = Tuple.of(...ds_items);
  function deco(
    f: ((s: string) => string) | ((...a: string[]) => string),
  ): ((s: string) => string) | ((...a: string[]) => string) {
    for (const d of reversed(ds)) {
      f = call(d, f);
    }
    return f;
  }
  return deco;
}
const up = known_as(
  (f: ((s: string) => string) | ((...a: string[]) => string)) =>
    signature(
      (...a_items: string[]) => {
        const a = Tuple.of(...a_items);
        return strings.upper(call(f, ...a));
      },
      "*a",
      "<lambda>.<locals>.<lambda>",
    ),
  "<lambda>",
  "<lambda>",
);
const ex = known_as(
  (f: ((s: string) => string) | ((...a: string[]) => string)) =>
    signature(
      (...a_items_2: string[]) => {
        const a = Tuple.of(...a_items_2);
        return call(f, ...a) + "!";
      },
      "*a",
      "<lambda>.<locals>.<lambda>",
    ),
  "<lambda>",
  "<lambda>",
);
const say: ((s: string) => string) | ((...a: string[]) => string) = call(
  compose(up, ex),
  function say(s: string): string {
    return s;
  },
);
print(call(say, "hey"));
class Cached {
  declare f: (n: unknown) => unknown;
  declare c: Dict<Tuple<unknown[]>, unknown>;

  constructor(f: (n: unknown) => unknown) {
    [this.f, this.c] = [f, new Dict<Tuple<unknown[]>, unknown>()];
  }
  __call__(...a_items_3: unknown[]): unknown {
    const a = Tuple.of(...a_items_3);
    if (!contains(this.c, a)) {
      setitem(this.c, a, call_method(this, "f", ...a));
    }
    return getitem(this.c, a);
  }
}
signature(Cached.prototype.__call__, "*a");
fib = call(
  Cached,
  named(function (n: unknown): unknown {
    return lt(n, 2)
      ? n
      : add(
          call(bound_global(fib, "fib"), sub(n, 1)),
          call(bound_global(fib, "fib"), sub(n, 2)),
        );
  }, "fib"),
);
print(call(fib, 60), len(fib.c));
