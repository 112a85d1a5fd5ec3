/** Inventory with observers, properties, and a small rule engine. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  and_,
  annotated,
  body_name,
  bool,
  call,
  call_method,
  coroutine,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  float,
  function_of,
  ge,
  getattr,
  getitem,
  gt,
  IndexError,
  int,
  invert,
  is_in,
  iterate,
  kwargs,
  len,
  list,
  lt,
  map,
  max,
  mul,
  named,
  or_,
  pow,
  print,
  put_member,
  range,
  repr,
  rest_arguments,
  rest_keywords,
  reversed,
  setattr,
  signature,
  sorted,
  starred,
  str,
  sub,
  sum,
  take_keywords,
  truth,
  Tuple,
  tuple,
  unpack,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  namedtuple,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";
import {
  as_member,
  auto,
  Flag,
  IntEnum,
  StrEnum,
} from "@tsyncio/runtime/stdlib/enum";
import {
  cached_property,
  lru_cache,
  reduce,
  singledispatch,
  total_ordering,
} from "@tsyncio/runtime/stdlib/functools";
import {
  count,
  groupby,
  islice,
  takewhile,
} from "@tsyncio/runtime/stdlib/itertools";
import { attrgetter, itemgetter } from "@tsyncio/runtime/stdlib/operator";
import { TypeVar } from "@tsyncio/runtime/stdlib/typing";

const T = TypeVar("T");

class Level extends IntEnum {
  static LOW: Level = as_member(1);
  static MID: Level = as_member(5);
  static HIGH: Level = as_member(10);
}
finish_class(Level);

class Perm extends Flag {
  static R: Perm = as_member(new auto());
  static W: Perm = as_member(new auto());
  static X: Perm = as_member(new auto());
  static RW: Perm = as_member(or_(body_name(Perm, "R"), body_name(Perm, "W")));
}
finish_class(Perm);

class Color extends StrEnum {
  static RED: Color = as_member(new auto());
  static BLUE: Color = as_member("azure");
}
finish_class(Color);

const Item = namedtuple("Item", "name qty price", { defaults: [float(0)] });

class VersionClass {
  __init__(text: unknown): null {
    setattr(
      this,
      "parts",
      tuple(
        Iterator.from(iterate(call_method(text, "split", "."))).map((p) =>
          int(p),
        ),
      ),
    );
    return null;
  }
  __eq__(other: unknown): unknown {
    return eq(getattr(this, "parts"), getattr(other, "parts"));
  }
  __lt__(other: unknown): unknown {
    return lt(getattr(this, "parts"), getattr(other, "parts"));
  }
  __str__(): string {
    return strings.join(".", map(str, getattr(this, "parts")));
  }
}
const Version: any = call(
  total_ordering,
  finish_class(VersionClass, { name: "Version" }),
);

class Stack {
  declare _items: number[];

  constructor() {
    this._items = [];
  }
  push(item: number): Stack {
    this._items.push(item);
    return this;
  }
  pop(): number {
    if (this._items.length === 0) {
      throw new IndexError("pop from empty stack");
    }
    return lists.pop(this._items);
  }
  __iter__(): Iterable<number> {
    return reversed(this._items);
  }
  __len__(): number {
    return this._items.length;
  }
}

class Shape {
  area(): void {}
}

class Sq {
  __init__(s: unknown): null {
    setattr(this, "s", s);
    return null;
  }
  area(): unknown {
    return pow(getattr(this, "s"), 2);
  }
  static {
    put_member(
      Sq,
      "diag",
      call(
        cached_property,
        function_of(function diag(): unknown {
          print("computing");
          return mul(getattr(this, "s"), pow(2, 0.5));
        }, "diag"),
      ),
    );
  }
}
finish_class(Sq);

const show: unknown = call(singledispatch, function show(x: unknown): string {
  return `obj ${repr(x)}`;
});
const _: unknown = call(
  getattr(show, "register"),
  annotated(
    function _(x: int): string {
      return `int ${str(x)}`;
    },
    { x: "int" },
    () => ({ x: int }),
  ),
);
const __2: unknown = call(
  call_method(show, "register", list),
  named(function (x: unknown): string {
    return `list of ${len(x)}`;
  }, "_"),
);

const fib: unknown = call(
  lru_cache(null),
  named(function (n: unknown): unknown {
    return truth(lt(n, 2))
      ? n
      : add(call(fib, sub(n, 1)), call(fib, sub(n, 2)));
  }, "fib"),
);

function total(shapes: Sq[]): unknown {
  return sum(Iterator.from(shapes).map((s) => call_method(s, "area")));
}

async function main(): Promise<void> {
  print(
    gt(Level.MID, Level.LOW),
    call(Level, 10),
    add(Level.HIGH, 1),
    sorted([Level.HIGH, Level.LOW]),
    `${str(Level.LOW)} ${repr(Level.LOW)}`,
  );
  print(
    Perm.RW,
    is_in(Perm.R, Perm.RW),
    or_(Perm.R, Perm.X),
    invert(Perm.R),
    bool(and_(Perm.R, Perm.W)),
    list(Perm.RW as any),
  );
  print(
    Color.RED,
    call_method(Color.BLUE, "upper"),
    call(Color, "azure") === Color.BLUE,
    Array.from(iterate(Color), (c) => c.value),
    new Dict<Color, number>([[Color.RED, 1]]),
  );
  const i = call(Item, "bolt", 3);
  print(
    i,
    call_method(i, "_replace", kwargs({ qty: 9 })),
    getattr(i, "price"),
    ...starred(i),
    call_method(i, "_asdict"),
  );
  print(
    max(call(Version, "1.10"), call(Version, "1.9")),
    ge(call(Version, "1.0"), call(Version, "1")),
    Array.from(sorted(map(Version, ["2.0", "1.5", "1.10"])), (v) => str(v)),
  );
  const s = new Stack().push(1).push(2);
  print(list(s), len(s), s.pop(), s.pop());
  try {
    s.pop();
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof IndexError)) {
      throw e;
    }
    print("err", e);
  }
  const sq = call(Sq, 3);
  print(total([sq, call(Sq, 2)]), eq(getattr(sq, "diag"), getattr(sq, "diag")));
  print(call(show, 3), call(show, [1]), call(show, "x"), call(show, true));
  print(call(fib, 80), call_method(fib, "cache_info"));
  const words = strings.split(
    "the quick brown fox jumps over the lazy dog the end",
  );
  const c = new Counter(words);
  print(
    c.most_common(2),
    getitem(c, "none"),
    sum(c.values()),
    sub(c, new Counter(["the"])),
  );
  for (const item_2 of iterate(new groupby(sorted(words, { key: len }), len))) {
    const [k, g]: [unknown, unknown] = unpack(item_2, 2);
    print(k, list(g));
  }
  print(
    list(new islice(new count(5, 5), 3)),
    list(
      new takewhile(
        (x: unknown) => lt(x, 20),
        Iterator.from(iterate(new count())).map((x) => mul(x, x)),
      ),
    ),
  );
  print(
    reduce(
      signature(
        (a: unknown, b: unknown) => mul(a, b),
        "a, b",
        "main.<locals>.<lambda>",
      ),
      range(1, 11),
    ),
    getitem(
      new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([
          ["a", 2],
          ["b", 3],
        ]),
      ),
      "b",
    ),
  );
  const od = new OrderedDict({ a: 1, b: 2 });
  od.move_to_end("a");
  print(od, list(reversed(od)));
  const rows: unknown[] = [call(Item, "a", 2, 1.5), call(Item, "b", 1, 2.5)];
  print(
    sorted(rows, { key: attrgetter("qty") }),
    getattr(max(rows, { key: itemgetter(2) }), "name"),
  );
  print(
    or_(
      new Dict<unknown, unknown>([
        ...dict(undefined, { a: 1 }).items(),
        ["b", 2],
      ]),
      new Dict<unknown, unknown>([["c", 3]]),
    ),
    [...range(3), ..."ab"],
    ((...a_items: unknown[]) => {
      const options = take_keywords(a_items);
      const k = options.k === undefined ? 1 : options.k;
      const kw = rest_keywords(options, "k");
      const a: Tuple<number[]> = rest_arguments(a_items);
      return Tuple.of(a, k, kw);
    })(1, 2, { z: 3 }),
  );
}

await asyncio.run(coroutine(main));
