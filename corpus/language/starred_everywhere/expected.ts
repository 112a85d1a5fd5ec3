import * as strings from "@tsyncio/runtime/strings";
import {
  delitem,
  Dict,
  getattr,
  getitem,
  iadd,
  iterate,
  map,
  match_sequence_star,
  max,
  next,
  print,
  PySet,
  range,
  rest_arguments,
  rest_keywords,
  setattr,
  setitem,
  str,
  take_keywords,
  Tuple,
  unpack_star,
} from "@tsyncio/runtime";

let parts: [number, number[]] | null;
let a: number[] = [1, 2];
function* g(): Generator<Tuple<number[]>, void, unknown> {
  const x = (yield Tuple.of(...a, 3)) ?? null;
  print(x);
}
print(next(g()));
for (const v of [...a, 9]) {
  print(v);
}
const b = Tuple.of(...a);
print(b, new PySet([...a, ...b]), [...a, ...[3]]);
const c = Tuple.of(...a, 5);
print(c);
const d = new Dict<Tuple<number[]>, number>();
setitem(d, Tuple.of(...a, 3), 1);
print(getitem(d, Tuple.of(1, 2, 3)));
delitem(d, Tuple.of(...a, 3));
print(d);
function f(...args_items: unknown[]): Tuple<number[]> {
  const options = take_keywords(args_items);
  const kw = rest_keywords(options);
  const args: Tuple<number[]> = rest_arguments(args_items);
  return args;
}
print(f(...a, ...b), max(...a), [...map(str, a)], strings.join("", [..."ab"]));
const [item, item_2] = [Tuple.of(1, 2, 3), 4];
let [x, y]: [number, number[]] = unpack_star(item, 1, 0);
let z: number = item_2;
let [p, q]: [string, string[]] = unpack_star("abc", 1, 0);
print(x, y, z, p, q);
a = iadd(a, Tuple.of(...b, 7));
print(a);
x = undefined as any;
y = undefined as any;
p = undefined as any;
q = undefined as any;
const subject = Tuple.of(1, ...a);
if ((parts = match_sequence_star(subject, 1, 0)) !== null && parts[0] === 1) {
  const r: number[] = parts[1];
  print(r);
}
print(...iterate(a.length > 0 ? a : Tuple.of()), { sep: "" });
const e = (...k_items: number[]) => {
  const k = Tuple.of(...k_items);
  return Tuple.of(...k, 1);
};
print(e(1, 2));
for (const item_3 of [Tuple.of(1, 2, 3)]) {
  const [i, j]: [number, number[]] = unpack_star(item_3, 1, 0);
  print(i, j);
}
print(
  Array.from(["abc"], (item_4) => {
    const [m, n]: [string, string[]] = unpack_star(item_4, 1, 0);
    return Tuple.of(m, n);
  }),
);
class A {}
const o = new A();
const [item_5, item_6] = unpack_star(a, 1, 0);
setattr(o, "x", item_5);
setattr(o, "y", item_6);
print(getattr(o, "x"), getattr(o, "y"));
const with_star: (number | string)[] = [
  ...Iterator.from(a),
  ...range(2),
  ...new Dict<string, number>([["k", 1]]),
];
print(with_star);
