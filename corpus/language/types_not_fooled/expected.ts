/** Types that change behind the back of what was tested, called, iterated and stored. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aiterate,
  aiterate_once,
  async_generator,
  call,
  call_method,
  coroutine,
  delegate,
  Dict,
  enumerate,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  iadd,
  imul,
  int,
  isinstance,
  iterate,
  kwargs,
  len,
  list,
  max,
  min,
  mul,
  neg,
  next,
  print,
  produced,
  PySet,
  range,
  rest_keywords,
  setattr,
  setitem,
  signature,
  Slice,
  sorted,
  StopAsyncIteration,
  StopIteration,
  str,
  sum,
  truth,
  Tuple,
  type,
  TypeError,
  unawaited,
  unpack,
  unpack_star,
  zip,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";

let i_2: any;
class A {
  static scale: unknown = 1;
  static get(): unknown {
    return add(getattr(this, "scale"), 1);
  }
  static make(v: unknown): unknown {
    const obj = call(this, v);
    return obj;
  }
  __init__(v: unknown): null {
    setattr(this, "v", v);
    return null;
  }
  kind(): unknown {
    return getattr(type(this), "scale");
  }
}
finish_class(A);
class B extends A {
  static scale: unknown = 2.5;
}
finish_class(B);
class C extends A {
  static scale: unknown = "x";
  __init__(v: unknown): null {
    setattr(this, "v", [v]);
    return null;
  }
}
finish_class(C);
print(call_method(A, "get"), call_method(B, "get"));
try {
  print(call_method(C, "get"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(
  Array.from([A, B, C], (k) => getattr(k, "scale")),
  call_method(call(A, 1), "kind"),
  call_method(call(B, 1), "kind"),
  call_method(call(C, 1), "kind"),
);
print(
  getattr(call_method(A, "make", 1), "v"),
  getattr(call_method(C, "make", 1), "v"),
);
function first(
  xs: number[] | string | Tuple<[float]> | Dict<number, null>,
): string | float | null {
  return getitem(xs, 0);
}
print(
  first([1]),
  first("ab"),
  first(Tuple.of(1.5)),
  first(new Dict<number, null>([[0, null]])),
);
const default_acc: (float | string)[] = [];
function grow(acc: (float | string)[] = default_acc): (float | string)[] {
  acc.push(acc.length);
  return acc;
}
print(grow(), grow([9.5]), grow());
const x = grow();
x.push("s");
print(grow());
const d = new Dict<string, unknown[] | string>();
for (const w of strings.split("a b a")) {
  call(getattr(d.setdefault(w, []), "append"), len(d));
}
setitem(d, "c", "text");
print(d, d.get("z"), add(d.get("z", 0), 1));
function rec(n: number): int | float {
  if (n === 0) {
    return 0;
  }
  if (n === 1) {
    return 1.5;
  }
  return add(rec(n - 2), 1);
}
print(rec(4), rec(5));
function fact(n: number): int {
  return n === 0 ? 1 : mul(n, fact(n - 1));
}
print(fact(25));
let v: number | null = null as number | null;
function setv(k: number | null): void {
  v = k;
}
function use(): number | string | null {
  if (v !== null) {
    setv(null);
    return v;
  }
  return "none";
}
setv(3);
print(use());
class Box {
  declare item: number | string | null;

  constructor() {
    this.item = null;
  }
  put(i: number | string | null): void {
    this.item = i;
  }
  take(): number | string | null {
    if (this.item !== null) {
      this.put(null);
      return this.item;
    }
    return "empty";
  }
}
const b = new Box();
b.put(4);
print(b.take(), b.take());
b.put("s");
print(add(b.item, "t"));
async function worker(
  q: asyncio.Queue<string | float | number[] | null>,
  out: (string | float | number[])[],
): Promise<void> {
  while (true) {
    const i = await q.get();
    if (i === null) {
      break;
    }
    out.push(mul(i, 2));
    q.task_done();
  }
}
async function main(): Promise<void> {
  const q = new asyncio.Queue<string | float | number[] | null>();
  const out: (string | float | number[])[] = [];
  const t = asyncio.create_task(coroutine(worker, q, out));
  for (const i of [1, "a", 2.5, [0]]) {
    await q.put(i);
  }
  q.put_nowait(null);
  await t;
  print(out, t.result());
  const r = await asyncio.gather(
    coroutine(asyncio.sleep, 0, 1),
    coroutine(asyncio.sleep, 0, "x"),
    { return_exceptions: true },
  );
  const [a, c]: [unknown, unknown] = unpack(r, 2);
  print(add(a, 1), add(c, "y"), r);
  const [done, pending] = await asyncio.wait([
    asyncio.create_task(coroutine(asyncio.sleep, 0, 5)),
  ]);
  print(
    Array.from(done, (t) => t.result() + 1),
    len(pending),
  );
}
await asyncio.run(coroutine(main));
function* gen(): Generator<any, string, any> {
  let got: unknown = (yield 1) ?? null;
  while (got !== null) {
    got = (yield add(got, 1)) ?? null;
  }
  return "end";
}
const g = gen();
print(next(g), call_method(g, "send", 2), call_method(g, "send", 2.5));
try {
  call_method(g, "send", null);
} catch (error) {
  const s = exception(error);
  if (!(s instanceof StopIteration)) {
    throw s;
  }
  print(s.value);
}
function* outer(): Generator<unknown, void, unknown> {
  const r = (yield* delegate(gen())) ?? null;
  print("r", r);
}
print(list(outer()));
const fs = Array.from(range(3), (item_2) => {
  i_2 = item_2;
  return () => i_2;
});
print(Array.from(fs, (f) => f()));
function swap(a: number, b: string): Tuple<[string, number]> {
  return Tuple.of(b, a);
}
const [p, q] = swap(1, "z");
print(p + "y", q + 1);
const t = Tuple.of(1, "a", float(2));
for (const e of t) {
  print(getattr(type(e), "__name__"));
}
const [m, rest]: [number, (string | float | null)[]] = unpack_star(t, 1, 0);
rest.push(null);
print(m, rest);
const z = list(zip([1, 2], "ab", [0.5, float(1)]));
for (const item_3 of enumerate(z)) {
  const [n, item_4] = item_3;
  const [i, s, f] = item_4;
  print(n + i, strings.upper(s), float(Number(f) * 2));
}
print(
  new Dict<string, number>(
    Iterator.from(enumerate("ab")).map(([v, k]) => [k, v] as const),
  ),
  sorted(new PySet([3, 1])),
  max([float(1), float(2)]),
  sum([0.5, 0.5]),
  sum([]),
  min(3, float(2)),
);
function ident(
  f: typeof len | typeof str | typeof A,
): typeof len | typeof str | typeof A {
  return f;
}
const h = ident(len);
print(
  call(h, "abc"),
  add(call(ident(str), 5), "!"),
  getattr(call(ident(A), 7), "v"),
);
function opt(k: Dict<string, number> | null = null): Dict<string, number> {
  k = truth(k) ? k! : new Dict<string, number>();
  setitem(k, "n", 1);
  return k;
}
print(opt(), opt(new Dict<string, number>([["a", 2]])));
class Node {
  declare nxt: Node | null;

  constructor(nxt: Node | null = null) {
    this.nxt = nxt;
  }
}
let n: Node | null = new Node(new Node(new Node()));
let c = 0;
while (n !== null) {
  n = n.nxt;
  c += 1;
}
print(c);
function cb(
  f:
    | typeof max
    | ((...xs: (number | string)[]) => Tuple<(number | string)[]>)
    | typeof A,
  ...a_items: (number | string)[]
): unknown {
  const a = Tuple.of(...a_items);
  return call(f, ...a);
}
print(
  cb(max, 1, 2),
  cb(
    signature((...xs_items: (number | string)[]) => {
      const xs = Tuple.of(...xs_items);
      return xs;
    }, "*xs"),
    1,
    "b",
  ),
  getattr(cb(A, 3), "v"),
);
function kw(options: { [keyword: string]: any } = {}): unknown {
  const k = rest_keywords(options);
  return k;
}
signature(kw, "**k");
const o = kw({ a: 1, b: "x" });
setitem(o, "c", null);
print(o, call(kw, kwargs(new Dict<string, unknown[]>([["q", [1]]]))));
let total: int | float = 0;
for (const val of [1, 2.5, true]) {
  total = iadd(total, val);
}
print(total);
let s: float = 0;
for (let _ = 0; _ < 3; _++) {
  s = add(s, 0.5);
}
print(s, mul(s, 2));
let big: int = 1;
for (let _ = 0; _ < 70; _++) {
  big = imul(big, 2);
}
print(big);

class Countdown {
  declare n: number;

  constructor(n: number) {
    this.n = n;
  }

  __iter__(): Countdown {
    return this;
  }

  __next__(): number | string {
    if (this.n <= 0) {
      throw new StopIteration();
    }
    this.n -= 1;
    return this.n % 2 !== 0 ? this.n : `even ${this.n}`;
  }

  __getitem__(key: any): unknown[] | int {
    return isinstance(key, int) ? mul(key, 2) : [key];
  }

  __call__(x: unknown, ...more_items: unknown[]): unknown {
    const more = Tuple.of(...more_items);
    return add(more.length, x);
  }

  __neg__(): string {
    return "minus";
  }
}
signature(Countdown.prototype.__call__, "x, *more");

class Shouting extends Countdown {
  __next__(): string {
    return str(super.__next__()) + "!";
  }

  __call__(x: unknown): string {
    return "called";
  }

  __getitem__(key: unknown): any {
    return null;
  }
}
signature(Shouting.prototype.__call__, "x");

for (const counter of [new Countdown(3), new Shouting(3)]) {
  print(
    Array.from(iterate(counter), (part) => part),
    getitem(counter, 4),
    getitem(counter, "k"),
    call(counter, 1),
    neg(counter),
  );
}
print(
  call(new Countdown(1), 2.5, 0),
  getitem(new Countdown(0), new Slice(1, 2)),
  list(new Shouting(1)),
);

class Ticks {
  declare items: unknown[];

  constructor(items: float[] | string) {
    this.items = list(items);
  }

  __aiter__(): Ticks {
    return this;
  }

  async __anext__(): Promise<unknown> {
    if (this.items.length === 0) {
      throw new StopAsyncIteration();
    }
    await asyncio.sleep(0);
    return unawaited(lists.pop(this.items));
  }

  async __call__(item: unknown): Promise<number> {
    this.items.push(item);
    return this.items.length;
  }
}

class Letters extends Ticks {
  __aiter__(): any {
    return async_generator(Letters.#__aiter__(this), "Letters.__aiter__");
  }
  static *#__aiter__(self: Letters): Generator<any, void, any> {
    for (const item of self.items) {
      yield produced(item);
    }
  }
}

async function ticking(): Promise<void> {
  const ticks = new Ticks([1, 2.5]);
  print(
    await call(ticks, "late"),
    await (async () => {
      const items_2: unknown[] = [];
      for await (const tick of aiterate(ticks)) {
        items_2.push(tick);
      }
      return items_2;
    })(),
  );
  for await (const letter of aiterate_once(new Letters("ab"))) {
    print(add(letter, "!"));
  }
}

await asyncio.run(coroutine(ticking));
