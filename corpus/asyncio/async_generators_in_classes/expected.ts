/** Asynchronous generators among the methods of classes. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  aiterate,
  anext,
  async_generator,
  async_items_once,
  awaitable,
  call,
  call_method,
  coroutine,
  type Dict,
  finish_class,
  function_of,
  getattr,
  getitem,
  iadd,
  inherits,
  type int,
  iterate,
  known_as,
  kwargs,
  len,
  mul,
  native,
  neg,
  print,
  produced,
  Property,
  put_member,
  range,
  repr,
  rest_keywords,
  setattr,
  signature,
  sorted,
  str,
  super_of,
  take_keywords,
  Tuple,
  unawaited,
  vars,
} from "@tsyncio/runtime";
import { ABC } from "@tsyncio/runtime/stdlib/abc";
import { asynccontextmanager } from "@tsyncio/runtime/stdlib/contextlib";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { TypeVar } from "@tsyncio/runtime/stdlib/typing";

const T = TypeVar("T");

class Twice {
  static {
    put_member(
      Twice,
      "rows",
      function_of(
        known_as(
          function rows(): AsyncGenerator<number> {
            return async_generator(function* rows() {
              yield produced(1);
            }, "Twice.rows");
          },
          "rows",
          "Twice.rows",
        ),
        "rows",
      ),
    );
  }

  static {
    put_member(
      Twice,
      "rows",
      function_of(
        known_as(
          function rows(): AsyncGenerator<number> {
            return async_generator(function* rows() {
              yield produced(2);
            }, "Twice.rows");
          },
          "rows",
          "Twice.rows",
        ),
        "rows",
      ),
    );
  }

  constructor_(then: unknown = 3): AsyncGenerator<Tuple<[unknown, unknown]>> {
    const self = this;
    return async_generator(function* () {
      yield produced(
        Tuple.of(then, getattr(getattr(self, "__class__"), "__name__")),
      );
    }, "Twice.constructor");
  }
}
signature(Twice.prototype.constructor_, "then=…");
finish_class(Twice);

class Box {
  declare items: unknown;

  constructor(...items_items: unknown[]) {
    const items = Tuple.of(...items_items);
    this.items = items;
  }

  each(): AsyncGenerator<unknown> {
    return async_generator(Box.#each(this), "Box.each");
  }
  static *#each(self: Box): Generator<any, void, any> {
    for (const item of iterate(self.items)) {
      yield produced(item);
    }
  }

  __aiter__(): AsyncGenerator<unknown> {
    return async_generator(Box.#__aiter__(this), "Box.__aiter__");
  }
  static *#__aiter__(self: Box): Generator<any, void, any> {
    for (const items_2 of async_items_once(call_method(self, "each"))) {
      if (!(items_2.step() ?? (yield* items_2.waits()))) {
        break;
      }
      const item = items_2.value;
      yield produced(item);
    }
  }
}
signature(Box, "*items");

class Crate {
  declare item: unknown;

  constructor(item: unknown) {
    this.item = item;
  }

  each(times: int = 2): AsyncGenerator<unknown> {
    return async_generator(Crate.#each(this, times), "Crate.each");
  }
  static *#each(self: Crate, times: int): Generator<any, void, any> {
    for (const _ of range(times)) {
      yield produced(self.item);
    }
  }
}
signature(Crate.prototype.each, "times=…");

class Source extends ABC {
  rows(): null {
    return null;
  }

  doubled(): AsyncGenerator<any> {
    const self = this;
    return async_generator(function* doubled() {
      for (const items_2 of async_items_once(call_method(self, "rows"))) {
        if (!(items_2.step() ?? (yield* items_2.waits()))) {
          break;
        }
        const row = items_2.value;
        yield produced(mul(row, 2));
      }
    }, "Source.doubled");
  }
}
finish_class(Source, { abstract: ["rows"] });

class Numbers extends Source {
  rows(): any {
    return async_generator(function* rows() {
      for (let n = 0; n < 3; n++) {
        yield* native(asyncio.sleep(0));
        yield produced(n);
      }
    }, "Numbers.rows");
  }

  doubled(): AsyncGenerator<any> {
    const self = this;
    return async_generator(function* doubled() {
      for (const items_2 of async_items_once(
        call_method(super_of(Numbers, self), "doubled"),
      )) {
        if (!(items_2.step() ?? (yield* items_2.waits()))) {
          break;
        }
        const row = items_2.value;
        yield produced(row);
        yield produced(neg(row));
      }
    }, "Numbers.doubled");
  }
}
finish_class(Numbers);

class Deeper extends Numbers {
  rows(): any {
    const self = this;
    return async_generator(function* rows() {
      for (const items_2 of async_items_once(
        call_method(super_of(Deeper, self), "rows"),
      )) {
        if (!(items_2.step() ?? (yield* items_2.waits()))) {
          break;
        }
        const n = items_2.value;
        yield produced(add(n, 10));
      }
    }, "Deeper.rows");
  }
}
finish_class(Deeper);

class Point {
  declare x: int;
  declare y: int;
  static y: any = 2;

  constructor(x: int, y: int = 2) {
    this.x = x;
    this.y = y;
  }

  parts(...more_items: unknown[]): AsyncGenerator<unknown> {
    const options = take_keywords(more_items);
    const sign = options.sign === undefined ? 1 : options.sign;
    const named = rest_keywords(options, "sign");
    const more = Tuple.of(...more_items);
    return async_generator(
      Point.#parts(this, more, sign, named),
      "Point.parts",
    );
  }
  static *#parts(
    self: Point,
    more: Tuple<unknown[]>,
    sign: unknown,
    named: Dict<string, unknown>,
  ): Generator<any, void, any> {
    yield produced(mul(self.x, sign));
    yield produced(mul(self.y, sign));
    for (const each of more) {
      yield produced(each);
    }
    for (const [key, value] of named.items()) {
      yield produced(Tuple.of(key, value));
    }
  }
}
as_dataclass(Point, ["x", "y"]);
signature(Point.prototype.parts, "*more, sign=…, **named");

class Scopes {
  __init__(): null {
    setattr(this, "log", []);
    return null;
  }

  static {
    put_member(
      Scopes,
      "entered",
      call(
        asynccontextmanager,
        function_of(
          known_as(
            function entered(name: unknown): AsyncGenerator<unknown> {
              const self = this;
              return async_generator(function* entered() {
                call(
                  getattr(getattr(self, "log"), "append"),
                  `enter ${str(name)}`,
                );
                try {
                  yield produced(name);
                } finally {
                  call(
                    getattr(getattr(self, "log"), "append"),
                    `exit ${str(name)}`,
                  );
                }
              }, "Scopes.entered");
            },
            "entered",
            "Scopes.entered",
          ),
          "entered",
        ),
      ),
    );
  }

  static fixed(n: unknown): AsyncGenerator<unknown> {
    return async_generator(function* fixed() {
      yield produced(n);
    }, "Scopes.fixed");
  }

  static made(n: unknown): AsyncGenerator<Tuple<[unknown, unknown]>> {
    const cls = this;
    return async_generator(function* made() {
      yield produced(Tuple.of(getattr(cls, "__name__"), n));
    }, "Scopes.made");
  }

  static {
    put_member(
      Scopes,
      "items",
      call(
        Property,
        function_of(async function items(): Promise<unknown> {
          return unawaited(getattr(this, "log"));
        }, "items"),
      ),
    );
  }

  shadow(Scopes: unknown): AsyncGenerator<unknown> {
    return async_generator(function* shadow() {
      yield produced(Scopes);
    }, "Scopes.shadow");
  }

  _Scopes__nested(): AsyncGenerator<string> {
    return async_generator(function* _Scopes__nested() {
      yield produced("private");
    }, "Scopes._Scopes__nested");
  }

  public(): AsyncGenerator<unknown> {
    const self = this;
    return async_generator(function* () {
      for (const items_2 of async_items_once(
        call_method(self, "_Scopes__nested"),
      )) {
        if (!(items_2.step() ?? (yield* items_2.waits()))) {
          break;
        }
        const each = items_2.value;
        yield produced(each);
      }
    }, "Scopes.public");
  }

  counted(n: unknown): AsyncGenerator<unknown> {
    const self = this;
    return async_generator(function* counted() {
      function more(): unknown {
        n = iadd(n, len(getattr(self, "log")));
        return n;
      }
      known_as(more, "more", "Scopes.counted.<locals>.more");

      yield produced(more());
      yield produced(more());
    }, "Scopes.counted");
  }
}
finish_class(Scopes);

class Mixed extends inherits(Numbers, Scopes) {
  both(): AsyncGenerator<any> {
    const self = this;
    return async_generator(function* both() {
      for (const items_2 of async_items_once(call_method(self, "rows"))) {
        if (!(items_2.step() ?? (yield* items_2.waits()))) {
          break;
        }
        const each = items_2.value;
        yield produced(each);
      }
      for (const items_3 of async_items_once(call_method(self, "public"))) {
        if (!(items_3.step() ?? (yield* items_3.waits()))) {
          break;
        }
        const each = items_3.value;
        yield produced(each);
      }
    }, "Mixed.both");
  }
}
finish_class(Mixed);

async function collected(source: unknown): Promise<unknown[]> {
  return await (async () => {
    const items_2: unknown[] = [];
    for await (const each of aiterate(source)) {
      items_2.push(each);
    }
    return items_2;
  })();
}

async function main(): Promise<void> {
  print(
    await collected(call_method(call(Twice), "rows")),
    await collected(call_method(call(Twice), "constructor")),
  );
  print(
    await collected(call_method(new Box(1, "a"), "each")),
    await collected(new Box(3)),
    await collected(call_method(new Crate("c"), "each")),
  );
  print(
    await collected(call_method(call(Numbers), "doubled")),
    await collected(call_method(call(Deeper), "doubled")),
  );
  print(
    await collected(
      call_method(new Point(1), "parts", 5, kwargs({ sign: -1, k: 2 })),
    ),
  );
  const scopes = call(Scopes);
  const scope = await aenter(call_method(scopes, "entered", "a"));
  try {
    const name = scope.value;
    print(name, getattr(scopes, "log"));
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(
    getattr(scopes, "log"),
    await collected(call_method(scopes, "fixed", 1)),
    await collected(call_method(Scopes, "made", 2)),
    await collected(call_method(scopes, "shadow", 9)),
  );
  print(
    await collected(call_method(scopes, "public")),
    await collected(call_method(scopes, "counted", 1)),
    await awaitable(getattr(scopes, "items")),
  );
  print(
    await collected(call_method(call(Mixed), "both")),
    await collected(call_method(call(Mixed), "doubled")),
  );
  const bound = getattr(call(Numbers), "rows");
  print(
    await collected(call(bound)),
    await collected(call(getattr(Numbers, "rows"), call(Numbers))),
    await collected(call(getattr(call(Deeper), "rows"))),
  );
  const g = call_method(new Point(3), "parts");
  print(
    getattr(g, "__qualname__"),
    getattr(g, "__name__"),
    getitem(strings.split(repr(g), " at "), 0),
    await anext(g),
    sorted(vars(new Point(1))),
  );
  await awaitable(call_method(g, "aclose"));
}

await asyncio.run(coroutine(main));
