import {
  add,
  ascii,
  AssertionError,
  bound,
  bound_free,
  bound_global,
  call,
  contains,
  delattr,
  delitem,
  Dict,
  divide,
  enter,
  enumerate,
  eq,
  exception,
  float,
  format,
  getattr,
  getitem,
  gt,
  hasattr,
  type int,
  is_in,
  KeyError,
  kwargs,
  list,
  lt,
  mul,
  NameError,
  ne,
  print,
  PySet,
  range,
  RecursionError,
  repr,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  signature,
  Slice,
  str,
  take_keywords,
  truth,
  Tuple,
  type,
  TypeError,
  UnboundLocalError,
  unpack,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";

class Node {
  declare value: number;
  declare next: Node | null;

  constructor(value: number, next: Node | null = null) {
    this.value = value;
    this.next = next;
  }
  *__iter__(): Generator<number> {
    let node: Node | null = this;
    while (node !== null) {
      yield node.value;
      node = node.next;
    }
  }
}
function slices(): void {
  const xs = list(range(10));
  const value_2: string[] = ["a", "b", "c"];
  setitem(xs, new Slice(2, 4), value_2);
  delitem(xs, new Slice(null, null, 3));
  const value_3: number[] = mul(
    [0],
    getitem(xs, new Slice(null, null, 2)).length,
  );
  setitem(xs, new Slice(null, null, 2), value_3);
  print(
    xs,
    getitem(xs, new Slice(-3, null)),
    getitem(getitem(xs, new Slice(null, null, -1)), new Slice(null, 2)),
    getitem(xs, new Slice(5, 1, -2)),
  );
  try {
    const value_4: number[] = [1];
    setitem(xs, new Slice(null, null, 2), value_4);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
  const t = Tuple.of(1, 2, 3);
  print(
    getitem(t, new Slice(1, null)),
    getitem(t, new Slice(null, null, -1)),
    getitem("hello", new Slice(1, -1, 2)),
  );
  delitem(xs, new Slice(null, null));
  print(xs);
  const d = new Dict<string, Dict<string, number[]>>([
    ["a", new Dict<string, number[]>([["b", [1, 2, 3]]])],
  ]);
  delitem(getitem(getitem(d, "a"), "b"), 0);
  const object = getitem(getitem(d, "a"), "b");
  setitem(object, -1, getitem(object, -1) + 10);
  print(d);
}
slices();
function scopes(): void {
  let x!: number;
  x = 1;
  function inner(): number {
    print(y);
    function deep(): void {
      x = bound_free(x, "x") + 1;
    }
    deep();
    return bound_free(x, "x");
  }
  const y = 2;
  print(inner());
  bound(x, "x");
  x = undefined as any;
  try {
    print(inner());
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof NameError)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
  try {
    print(bound(x, "x"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    print(e);
  }
}
scopes();
function unbound(): void {
  let z!: number;
  let q!: unknown;
  if (false) {
    z = 1;
  }
  try {
    bound(z, "z");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    print(e);
  }
  try {
    bound(z, "z");
    z = undefined as any;
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    print(e);
  }
  for (q of []) {
  }
  try {
    bound(q, "q");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    print(e);
  }
}
unbound();
try {
  bound_global(undefined, "undefined_name");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof NameError)) {
    throw e;
  }
  print(e);
}
function chain(): void {
  let middle: number;
  let middle_2: number;
  let middle_3: number;
  const calls: number[] = [];
  function v(n: number): number {
    calls.push(n);
    return n;
  }
  print(
    lt(v(1), (middle = v(3))) &&
      gt(middle, (middle_2 = v(2))) &&
      ne(middle_2, (middle_3 = v(2))) &&
      eq(middle_3, v(2)),
    calls,
  );
  print(1 < 2 && 2 < 3, 1 < 3 && 3 < 2, is_in(v(5), Tuple.of(v(5), v(6))));
}
chain();
function star(
  ...args_items: unknown[]
): Tuple<[Tuple<(number | string)[]>, unknown]> {
  const options = take_keywords(args_items);
  const kw = rest_keywords(options);
  const args: Tuple<(number | string)[]> = rest_arguments(args_items);
  return Tuple.of(args, kw);
}
signature(star, "*args, **kw");
const xs = [1, 2];
print(
  call(
    star,
    ...xs,
    3,
    ..."ab",
    kwargs({ k: 1 }, new Dict<string, number>([["z", 2]])),
  ),
);
print(
  [...xs, ...range(2)],
  Tuple.of(...xs, 5),
  new PySet([...xs, 7]),
  new Dict<string, number>([
    ...new Dict<string, number>([["a", 1]]).items(),
    ["b", 2],
  ]),
);
function ret(): Tuple<number[]> {
  return Tuple.of(...xs, 9);
}
print(ret());
for (const item of enumerate([Tuple.of(1, 2, 3), "xyz"])) {
  const [i, item_2] = item;
  const [a, b]: [number | string, (number | string)[]] = unpack_star(
    item_2,
    1,
    0,
  );
  print(i, a, b);
}
const dd = new Dict<Tuple<number[]> | string, number>();
setitem(dd, Tuple.of(...xs), 1);
print(dd);
for (const item_3 of range(2)) {
  setitem(dd, "loop", item_3);
}
print(dd);
class Obj {}
const o = new Obj();
for (const item_4 of "ab") {
  setattr(o, "attr", item_4);
}
print(getattr(o, "attr"));
const [item_5, item_8] = unpack_star([Tuple.of(1, 2), 3, 4], 1, 0);
const [item_6, item_7] = unpack(item_5, 2);
setattr(o, "p", item_6);
setattr(o, "q", item_7);
setattr(o, "r", item_8);
print(getattr(o, "p"), getattr(o, "q"), getattr(o, "r"));
const [item_9, item_10] = [1, 2];
setattr(o, "s", item_9);
setitem(dd, "t", item_10);
print(getattr(o, "s"), getitem(dd, "t"));
delattr(o, "s");
delitem(dd, "t");
delattr(o, "p");
delattr(o, "q");
print(hasattr(o, "s"), hasattr(o, "p"), contains(dd, "t"));
const [width, prec] = [10, 3];
const val = 3.14159;
print(
  `${format(val, `${width}.${prec}f`)}|${format(repr(float(val)), `>${width}`)}|val=${repr(float(val))}|val = ${format(val, ".2f")}|${"nested " + `${1 + 1}`}|{}|${format(str(xs), "*^12")}`,
);
const name = "x";
print(`${ascii(name)} ${format(repr(name), "5")}| len(xs)=${repr(xs.length)}`);
print("a", 1, { sep: "-", end: "!\n" });
print();
print({ sep: "x" });
print("a", "b", { sep: null, end: null });
try {
  print("a", { sep: 1 });
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print("x", { file: null, flush: true });
function deco(arg: string): any {
  function wrap(
    f: ((x: number, y?: number) => number) | ((...a: unknown[]) => number),
  ): (...a: unknown[]) => number {
    function inner(...a_items: unknown[]): number {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a: Tuple<number[]> = rest_arguments(a_items);
      print("deco", arg, getattr(f, "__name__"));
      return call(f, ...a, kwargs(k));
    }
    signature(inner, "*a, **k", "deco.<locals>.wrap.<locals>.inner");
    return inner;
  }
  signature(wrap, "f", "deco.<locals>.wrap");
  return wrap;
}
const decorated: (...a: unknown[]) => number = call(
  deco("one"),
  call(
    deco("two"),
    signature(function decorated(x: number, y = 2): number {
      return x + y;
    }, "x, y=…"),
  ),
);
print(decorated(1), decorated(1, { y: 5 }));
class Swallow {
  declare n: number | string;
  declare s: unknown;

  constructor(n: number | string, s: boolean) {
    this.n = n;
    this.s = s;
  }
  __enter__(): Swallow {
    print("enter", this.n);
    return this;
  }
  __exit__(t: unknown, v: unknown, tb: unknown): unknown {
    print("exit", this.n, !truth(t) ? t : getattr(t, "__name__"));
    return getattr(this, "s");
  }
}
const scope = enter(new Swallow(1, true));
try {
  const a = scope.value;
  const scope_2 = enter(new Swallow(2, false));
  try {
    const b = scope_2.value;
    throw new ValueError("x");
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
print("after");
function w(): string | null {
  const scope = enter(new Swallow(3, true));
  try {
    return "in with";
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  return null;
}
print(w());
function loopw(): number {
  let i!: number;
  for (i of range(3)) {
    const scope = enter(new Swallow(i, true));
    try {
      if (i === 0) {
        continue;
      }
      if (i === 1) {
        throw new KeyError(i);
      }
      break;
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
  }
  return bound(i, "i");
}
print(loopw());
const scope_3 = enter(new Swallow("p", false));
try {
  const p = scope_3.value;
  const scope_4 = enter(new Swallow("q", true));
  try {
    divide(1, 0);
  } catch (error) {
    scope_4.caught(error);
  } finally {
    scope_4.exit();
  }
} catch (error) {
  scope_3.caught(error);
} finally {
  scope_3.exit();
}
print(list(new Node(1, new Node(2))));
function rec(n: number): int {
  return n === 0 ? 0 : add(1, rec(n - 1));
}
print(rec(900));
function forever(): any {
  return forever();
}
try {
  forever();
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RecursionError)) {
    throw e;
  }
  print(e);
}
if (false) {
  throw new AssertionError("no");
}
try {
  if (!eq(xs, [])) {
    throw new AssertionError(`bad ${str(xs)}`);
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AssertionError)) {
    throw e;
  }
  print(e);
}
try {
  if (!truth(0)) {
    throw new AssertionError();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AssertionError)) {
    throw e;
  }
  print(repr(e));
}
const lst = Array.from(range(3), (i) =>
  ((default_i: number) => signature((i: number = default_i) => i, "i=…"))(i),
);
print(
  Array.from(lst, (f) => f()),
  Array.from(lst, (f) => f(10)),
);
print(
  Iterator.from(range(3))
    .filter((i) => i !== 0)
    .flatMap((i) => Iterator.from(range(i)).map((j) => Tuple.of(i, j)))
    .toArray(),
  new Dict<number, number[]>(
    Iterator.from(range(3)).map(
      (i) => [i, Array.from(range(i), (k) => k)] as const,
    ),
  ),
);
print(
  ((...a_items: unknown[]) => {
    const options_2 = take_keywords(a_items);
    const k = options_2.k === undefined ? 1 : options_2.k;
    const kw = rest_keywords(options_2, "k");
    const a: Tuple<number[]> = rest_arguments(a_items);
    return Tuple.of(a, k, kw);
  })(1, 2, { k: 3, z: 4 }),
);
const x = 10;
class Scope {
  static x = 5;
  static y: number[] = Array.from(range(2), (_) => x);
  static z: number[] = Array.from(range(Scope.x), (v) => v);
}
print(Scope.y, Scope.z);
