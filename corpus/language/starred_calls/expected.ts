import {
  call as py_call,
  Dict,
  dict,
  exception,
  fail,
  type float,
  getitem,
  kwargs as py_kwargs,
  len,
  max,
  min,
  neg,
  ord,
  print,
  type PySet,
  range,
  rest_arguments,
  rest_keywords,
  set,
  setitem,
  signature,
  sorted,
  str,
  sum,
  take_keywords,
  Tuple,
  TypeError,
  unpack,
  unpack_star,
} from "@tsyncio/runtime";

function f(
  a: unknown,
  b: unknown = 2,
  c: unknown = 3,
  ...args_items: unknown[]
): Tuple<
  [unknown, unknown, unknown, Tuple<number[]>, unknown, unknown, unknown]
> {
  const options = take_keywords(args_items);
  const d = options.d;
  const e = options.e === undefined ? 5 : options.e;
  const kw = rest_keywords(options, "d", "e");
  const args: Tuple<number[]> = rest_arguments(args_items);
  return Tuple.of(a, b, c, args, d, e, kw);
}
signature(f, "a, b=…, /, c=…, *args, d, e=…, **kw");
print(
  f(1, undefined, undefined, { d: 4 }),
  f(1, 2, 3, 4, 5, { d: 6, e: 7, z: 8, a: 9 }),
  py_call(
    f,
    ...range(6),
    py_kwargs(
      new Dict<string, number>([
        ["d", 1],
        ["x", 2],
      ]),
    ),
  ),
);
function g(...args_items_2: unknown[]): string {
  const options_2 = take_keywords(args_items_2);
  const kwargs = rest_keywords(options_2);
  const args: Tuple<number[]> = rest_arguments(args_items_2);
  return py_call(h, ...args, py_kwargs(kwargs));
}
signature(g, "*args, **kwargs");
function h(
  x: unknown,
  y: unknown = 0,
  options_3: { z?: unknown } = {},
): string {
  const z = options_3.z === undefined ? 0 : options_3.z;
  return `${str(x)} ${str(y)} ${str(z)}`;
}
signature(h, "x, y=…, *, z=…");
print(
  g(1),
  g(1, 2),
  g(1, { z: 3 }),
  g({ x: 1, y: 2 }),
  py_call(g, ...[1], py_kwargs(dict(undefined, { z: 9 }))),
);
for (const call of [
  () => g(),
  () => g(1, 2, 3),
  () => g(1, { q: 2 }),
  () => g(1, { x: 1 }),
  () => fail(new TypeError("f() missing 1 required positional argument: 'a'")),
  () =>
    fail(new TypeError("f() missing 1 required keyword-only argument: 'd'")),
  () => f(1, undefined, undefined, { d: 1, b: 2 }),
  () => py_call(h, 1, py_kwargs(new Dict<string, number>([["x", 2]]))),
  () => py_call(print, py_kwargs(new Dict<string, number>([["nope", 1]]))),
  () =>
    fail(
      new TypeError(
        "h() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given",
      ),
    ),
  () => py_call(f, 1, py_kwargs(new Dict<number, number>([[1, 2]]))),
]) {
  try {
    print(py_call(call));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print("TypeError:", e);
  }
}
const default_b: number[] = [];
const default_c: Dict<number, number> = new Dict<number, number>();
const default_d: PySet<number> = set();
function defaults(
  a: number,
  b: number[] = default_b,
  c: Dict<number, number> = default_c,
  options_4: { d?: PySet<number> } = {},
): Tuple<[number[], Dict<number, number>, PySet<number>]> {
  const d = options_4.d === undefined ? default_d : options_4.d;
  b.push(a);
  setitem(c, a, b.length);
  d.add(a);
  return Tuple.of(b, c, d);
}
defaults(1);
print(defaults(2));
print(defaults(3, []));
const args = Tuple.of(1, 2);
const kw = new Dict<string, number>([["z", 3]]);
print(
  py_call(h, ...args, py_kwargs(kw)),
  py_call(h, ...args, py_kwargs({ z: 4 })),
  [...args, ..."ab"],
  new Dict<string, number>([...kw.items(), ["y", 1]]),
  Tuple.of(...args, 9),
);
function swap(
  a: number | string,
  b: number | number[],
): Tuple<[number | number[], number | string]> {
  return Tuple.of(b, a);
}
const [x, y] = swap(1, 2);
const [item, r] = swap("r", [1, 2]);
const [p, q]: [unknown, unknown] = unpack(item, 2);
print(x, y, p, q, r);
function varkw(options_5: { [keyword: string]: any } = {}): null {
  const kw = rest_keywords(options_5);
  for (const k of sorted(kw)) {
    print(k, getitem(kw, k), { end: "; " });
  }
  print(len(kw), kw);
  return null;
}
signature(varkw, "**kw");
varkw();
varkw({ b: 1, a: [2] });
py_call(
  varkw,
  py_kwargs(
    new Dict<string, number>([
      ["class", 1],
      ["def", 2],
    ]),
  ),
);
function ret_many(): Tuple<[number, string, number[]]> {
  return Tuple.of(1, "a", [3]);
}
const [a, rest]: [number, (number | string | number[])[]] = unpack_star(
  ret_many(),
  1,
  0,
);
print(a, rest);
function none(): null {
  return null;
}
function early(n: number): string | null {
  if (n !== 0) {
    return null;
  }
  return "x";
}
print(none(), early(1), early(0), print("") === null);
function annotated(
  a: number | string,
  b: string | number = "x",
  ...c_items: unknown[]
): (number | string | Tuple<float[]> | Dict<string, number>)[] {
  const options_6 = take_keywords(c_items);
  const d = rest_keywords(options_6);
  const c: Tuple<float[]> = rest_arguments(c_items);
  return [a, b, c, d];
}
print(annotated(1), annotated("no", 5, 1.5, { k: 2 }));
print(
  sorted("bca", { key: (ch: string) => neg(ord(ch)) }),
  max("ab", "abc", { key: len }),
  min([[3], [1, 2]], { key: sum }),
  sorted([Tuple.of(2, "b"), Tuple.of(1, "z"), Tuple.of(2, "a")], {
    key: (t: Tuple<[number, string]>) => Tuple.of(getitem(t, 0), getitem(t, 1)),
    reverse: true,
  }),
);
function star_middle(
  first: number,
  ...mid_items: unknown[]
): Tuple<[number, Tuple<number[]>, number]> {
  const options_7 = take_keywords(mid_items);
  const last = options_7.last;
  const mid: Tuple<number[]> = rest_arguments(mid_items);
  return Tuple.of(first, mid, last);
}
print(star_middle(1, 2, 3, { last: 4 }), star_middle(1, { last: 2 }));
