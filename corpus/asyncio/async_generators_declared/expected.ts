/** Asynchronous generator functions with parameters of every kind, nested, redefined and decorated. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as traceback from "@tsyncio/runtime/stdlib/traceback";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  anext,
  async_generator,
  async_items_once,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  type float,
  getattr,
  getitem,
  type int,
  known_as,
  kwargs,
  len,
  mul,
  native,
  neg,
  print,
  produced,
  range,
  rest_arguments,
  rest_keywords,
  setattr,
  signature,
  take_keywords,
  traced,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

let conditional!:
  | ((n?: float) => AsyncGenerator<float>)
  | ((n?: float) => AsyncGenerator<unknown>);

/** Docs. */
function plain(
  n: any,
  step: unknown = 2,
  ...rest_items: unknown[]
): AsyncGenerator<Tuple<[number, any, Tuple<number[]>, any, any]>> {
  const options = take_keywords(rest_items);
  const flag = options.flag === undefined ? null : options.flag;
  const more = rest_keywords(options, "flag");
  const rest: Tuple<number[]> = rest_arguments(rest_items);
  return async_generator(plain$body(n, step, rest, flag, more), "plain");
}
function* plain$body(
  n: any,
  step: unknown,
  rest: Tuple<number[]>,
  flag: unknown,
  more: unknown,
): Generator<any, void, any> {
  n = add(n, 1);
  for (const i of range(n)) {
    yield* native(asyncio.sleep(0));
    yield produced(Tuple.of(i, step, rest, flag, more));
  }
}
known_as(
  signature(plain, "n, step=…, *rest, flag=…, **more"),
  "plain",
  "plain",
);
setattr(plain, "__doc__", "Docs.");

function only(
  ...items_items: (number | string)[]
): AsyncGenerator<number | string> {
  const items = Tuple.of(...items_items);
  return async_generator(only$body(items), "only");
}
function* only$body(
  items: Tuple<(number | string)[]>,
): Generator<any, void, any> {
  for (const item of items) {
    yield produced(item);
  }
}
known_as(signature(only, "*items"), "only", "only");

function keyword(options_2: {
  by?: number;
  name: string;
}): AsyncGenerator<int> {
  let by = options_2.by === undefined ? 3 : options_2.by;
  const name = options_2.name;
  return async_generator(keyword$body(by, name), "keyword");
}
function* keyword$body(by: number, name: string): Generator<any, void, any> {
  by += 1;
  yield produced(mul(by, len(name)));
}
known_as(keyword, "keyword", "keyword");

const default_x: unknown[] = [];
const default_y: Dict<unknown, unknown> = new Dict();
function defaults(
  x: unknown[] = default_x,
  y: Dict<unknown, unknown> = default_y,
  z: Tuple<[number]> = Tuple.of(1),
): AsyncGenerator<Tuple<[unknown[], Dict<unknown, unknown>, Tuple<[number]>]>> {
  return async_generator(defaults$body(x, y, z), "defaults");
}
function* defaults$body(
  x: unknown[],
  y: Dict<unknown, unknown>,
  z: Tuple<[number]>,
): Generator<any, void, any> {
  x.push(1);
  yield produced(Tuple.of(x, y, z));
}
known_as(defaults, "defaults", "defaults");

function captured(n: number): AsyncGenerator<number[] | number> {
  return async_generator(captured$body(n), "captured");
}
function* captured$body(n: number): Generator<any, void, any> {
  function inner(): number {
    n += 1;
    return n;
  }
  known_as(inner, "inner", "captured.<locals>.inner");
  yield produced(inner());
  yield produced(inner());
  yield produced(Array.from(range(2), (_) => n));
}
known_as(captured, "captured", "captured");

function outer(k: number): AsyncGenerator<number> {
  return async_generator(outer$body(k), "outer");
}
function* outer$body(k: number): Generator<any, void, any> {
  function nested(m: number): AsyncGenerator<number> {
    return async_generator(nested$body(m), "outer.<locals>.nested");
  }
  function* nested$body(m: number): Generator<any, void, any> {
    for (let i = 0; i < m; i++) {
      yield produced(i + k);
    }
  }
  known_as(nested, "nested", "outer.<locals>.nested");
  for (const items_2 of async_items_once(nested(2))) {
    if (!(items_2.step() ?? (yield* items_2.waits()))) {
      break;
    }
    const x = items_2.value;
    yield produced(x);
  }
  for (const items_3 of async_items_once(nested(1))) {
    if (!(items_3.step() ?? (yield* items_3.waits()))) {
      break;
    }
    const x = items_3.value;
    yield produced(x * 10);
  }
}
known_as(outer, "outer", "outer");

function recursive(n: number): AsyncGenerator<number> {
  return async_generator(recursive$body(n), "recursive");
}
function* recursive$body(n: number): Generator<any, void, any> {
  if (n > 0) {
    for (const items_2 of async_items_once(recursive(n - 1))) {
      if (!(items_2.step() ?? (yield* items_2.waits()))) {
        break;
      }
      const x = items_2.value;
      yield produced(x);
    }
  }
  yield produced(n);
}
known_as(recursive, "recursive", "recursive");

function fails(n: number): AsyncGenerator<number> {
  return async_generator(fails$body(n), "fails");
}
function* fails$body(n: number): Generator<any, void, any> {
  yield produced(n);
  throw new ValueError(n);
}
known_as(fails, "fails", "fails");

function optional(
  x: number | null = null,
  y: number[] | null = null,
): AsyncGenerator<Tuple<[number | null, number[] | null]>> {
  return async_generator(optional$body(x, y), "optional");
}
function* optional$body(
  x: number | null,
  y: number[] | null,
): Generator<any, void, any> {
  if (x === null) {
    x = 5;
  }
  yield produced(Tuple.of(x, y));
}
known_as(optional, "optional", "optional");

if (true) {
  conditional = known_as(
    function conditional(n: float = 1.5): AsyncGenerator<float> {
      return async_generator(function* conditional() {
        yield produced(n);
      });
    },
    "conditional",
    "conditional",
  );
} else {
  conditional = known_as(
    function conditional(n: float = 2.5): AsyncGenerator<unknown> {
      return async_generator(function* conditional() {
        yield produced(neg(n));
      });
    },
    "conditional",
    "conditional",
  );
}

let twice: () => AsyncGenerator<number> = known_as(
  function twice(): AsyncGenerator<number> {
    return async_generator(function* twice() {
      yield produced(1);
    });
  },
  "twice",
  "twice",
);

const first = twice;

twice = known_as(
  function twice(): AsyncGenerator<number> {
    return async_generator(function* twice() {
      yield produced(2);
    });
  },
  "twice",
  "twice",
);

function deco(
  f: (n: number) => AsyncGenerator<number>,
): (n: number) => AsyncGenerator<number> {
  return f;
}

const decorated: (n: number) => AsyncGenerator<number> = deco(
  known_as(
    signature(function decorated(n: number): AsyncGenerator<number> {
      return async_generator(function* decorated() {
        yield produced(n);
      });
    }, "n"),
    "decorated",
    "decorated",
  ),
);

function arguments_(
  arguments_: number,
  this_ = 1,
): AsyncGenerator<Tuple<[number, number]>> {
  return async_generator(arguments_$body(arguments_, this_), "arguments");
}
function* arguments_$body(
  arguments_: number,
  this_: number,
): Generator<any, void, any> {
  yield produced(Tuple.of(arguments_, this_));
}
known_as(arguments_, "arguments", "arguments");

function super__(): AsyncGenerator<string> {
  return async_generator(super__$body(), "super_");
}
function* super__$body(): Generator<any, void, any> {
  yield produced("super");
}
known_as(super__, "super_", "super_");

async function main(): Promise<void> {
  let x!: Tuple<unknown[]> | int | string;
  for (const items_2 of async_items_once(plain(1))) {
    if (!(items_2.step() ?? (await items_2.wait()))) {
      break;
    }
    x = items_2.value;
    print(x);
  }
  for (const items_3 of async_items_once(
    plain(1, 3, 4, 5, { flag: true, other: 2 }),
  )) {
    if (!(items_3.step() ?? (await items_3.wait()))) {
      break;
    }
    x = items_3.value;
    print(x);
  }
  for (const items_4 of async_items_once(only(1, "a"))) {
    if (!(items_4.step() ?? (await items_4.wait()))) {
      break;
    }
    x = items_4.value;
    print(x);
  }
  for (const items_5 of async_items_once(keyword({ name: "abc" }))) {
    if (!(items_5.step() ?? (await items_5.wait()))) {
      break;
    }
    x = items_5.value;
    print(x);
  }
  for (let _ = 0; _ < 2; _++) {
    for (const items_6 of async_items_once(defaults())) {
      if (!(items_6.step() ?? (await items_6.wait()))) {
        break;
      }
      x = items_6.value;
      print(x);
    }
  }
  print(
    await (async () => {
      const items_7: (number[] | number)[] = [];
      for (const items_8 of async_items_once(captured(3))) {
        if (!(items_8.step() ?? (await items_8.wait()))) {
          break;
        }
        const x = items_8.value;
        items_7.push(x);
      }
      return items_7;
    })(),
  );
  print(
    await (async () => {
      const items_9: number[] = [];
      for (const items_10 of async_items_once(outer(100))) {
        if (!(items_10.step() ?? (await items_10.wait()))) {
          break;
        }
        const x = items_10.value;
        items_9.push(x);
      }
      return items_9;
    })(),
  );
  print(
    await (async () => {
      const items_11: number[] = [];
      for (const items_12 of async_items_once(recursive(3))) {
        if (!(items_12.step() ?? (await items_12.wait()))) {
          break;
        }
        const x = items_12.value;
        items_11.push(x);
      }
      return items_11;
    })(),
  );
  print(
    await (async () => {
      const items_13: Tuple<[number | null, number[] | null]>[] = [];
      for (const items_14 of async_items_once(optional())) {
        if (!(items_14.step() ?? (await items_14.wait()))) {
          break;
        }
        const x = items_14.value;
        items_13.push(x);
      }
      return items_13;
    })(),
    await (async () => {
      const items_15: Tuple<[number | null, number[] | null]>[] = [];
      for (const items_16 of async_items_once(optional(1, [2]))) {
        if (!(items_16.step() ?? (await items_16.wait()))) {
          break;
        }
        const x = items_16.value;
        items_15.push(x);
      }
      return items_15;
    })(),
  );
  print(
    await (async () => {
      const items_17: unknown[] = [];
      for (const items_18 of async_items_once(call(conditional))) {
        if (!(items_18.step() ?? (await items_18.wait()))) {
          break;
        }
        const x = items_18.value;
        items_17.push(x);
      }
      return items_17;
    })(),
    await (async () => {
      const items_19: unknown[] = [];
      for (const items_20 of async_items_once(call(conditional, 3))) {
        if (!(items_20.step() ?? (await items_20.wait()))) {
          break;
        }
        const x = items_20.value;
        items_19.push(x);
      }
      return items_19;
    })(),
  );
  print(
    await (async () => {
      const items_21: number[] = [];
      for (const items_22 of async_items_once(first())) {
        if (!(items_22.step() ?? (await items_22.wait()))) {
          break;
        }
        const x = items_22.value;
        items_21.push(x);
      }
      return items_21;
    })(),
    await (async () => {
      const items_23: number[] = [];
      for (const items_24 of async_items_once(call(twice))) {
        if (!(items_24.step() ?? (await items_24.wait()))) {
          break;
        }
        const x = items_24.value;
        items_23.push(x);
      }
      return items_23;
    })(),
    await (async () => {
      const items_25: number[] = [];
      for (const items_26 of async_items_once(decorated(7))) {
        if (!(items_26.step() ?? (await items_26.wait()))) {
          break;
        }
        const x = items_26.value;
        items_25.push(x);
      }
      return items_25;
    })(),
  );
  print(
    await (async () => {
      const items_27: Tuple<[number, number]>[] = [];
      for (const items_28 of async_items_once(arguments_(1))) {
        if (!(items_28.step() ?? (await items_28.wait()))) {
          break;
        }
        const x = items_28.value;
        items_27.push(x);
      }
      return items_27;
    })(),
    await (async () => {
      const items_29: string[] = [];
      for (const items_30 of async_items_once(super__())) {
        if (!(items_30.step() ?? (await items_30.wait()))) {
          break;
        }
        const x = items_30.value;
        items_29.push(x);
      }
      return items_29;
    })(),
  );
  const g = plain(1);
  print(
    getattr(g, "__name__"),
    getattr(g, "__qualname__"),
    getattr(type(g), "__name__"),
    getattr(plain, "__name__"),
    getattr(plain, "__doc__"),
  );
  print(await awaitable(call_method(g, "__anext__")), await anext(g));
  await awaitable(call_method(g, "aclose"));
  const f = only;
  print(
    await (async () => {
      const items_31: (number | string)[] = [];
      for (const items_32 of async_items_once(f(...[1, 2, 3]))) {
        if (!(items_32.step() ?? (await items_32.wait()))) {
          break;
        }
        const x = items_32.value;
        items_31.push(x);
      }
      return items_31;
    })(),
    await (async () => {
      const items_33: Tuple<
        [number, unknown, Tuple<number[]>, unknown, unknown]
      >[] = [];
      for (const items_34 of async_items_once(
        call(
          plain,
          kwargs(
            new Dict<string, number>([
              ["n", 0],
              ["flag", 2],
              ["zz", 1],
            ]),
          ),
        ),
      )) {
        if (!(items_34.step() ?? (await items_34.wait()))) {
          break;
        }
        const x = items_34.value;
        items_33.push(x);
      }
      return items_33;
    })(),
  );
  try {
    for (const items_35 of async_items_once(fails(2))) {
      if (!(items_35.step() ?? (await items_35.wait()))) {
        break;
      }
      const x = items_35.value;
      print(x);
    }
  } catch (error) {
    const failure = traced(error);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    const frames = strings.splitlines(traceback.text_of(failure));
    print(
      Iterator.from(frames)
        .filter((line) => strings.startswith(line, "  File"))
        .map((line) => getitem(strings.rsplit(strings.strip(line), ", ", 1), 1))
        .toArray(),
    );
  }
}

await asyncio.run(coroutine(main));
