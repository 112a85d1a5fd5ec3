import {
  bound,
  Dict,
  eq,
  exception,
  type float,
  int,
  isinstance,
  match_mapping,
  match_mapping_rest,
  match_sequence,
  match_sequence_ends,
  match_sequence_star,
  neg,
  print,
  str,
  truth,
  Tuple,
  UnboundLocalError,
} from "@tsyncio/runtime";

let parts: (float | string)[] | null;
let parts_2: any[] | null;
let parts_3: any[] | null;
let parts_4: [number | Dict<unknown, unknown>, any] | null;
let parts_5: any[] | null;
let parts_6: any[] | null;
let parts_7: [number, Dict<string, number>] | null;
let parts_8: [number, unknown, number] | null;
let parts_9: [number, number[]] | null;
let parts_10: [number[], any] | null;
let parts_11: number[] | null;
let parts_12: [any, number] | null;
let parts_13: any[] | null;
let c!: any;
let a!: number;
let b!: number;
let d!: number;
let v!: number;
class E {
  declare log: unknown[];

  constructor(log: unknown[]) {
    this.log = log;
  }
  __eq__(other: unknown): unknown {
    this.log.push(other);
    return eq(other, 3);
  }
}
function f(x: number[]): string | number {
  let parts: number[] | null;
  let a!: number;
  if (
    (parts = match_sequence(x, 2)) !== null &&
    parts[1] === 1 &&
    ((a = parts[0]), a > 0)
  ) {
  } else if ((parts = match_sequence(x, 2)) !== null && parts[1] === 2) {
    a = parts[0];
  } else {
    return "none";
  }
  return a;
}
print(f([5, 1]), f([6, 2]), f([-1, 1]));
const log: unknown[] = [];
const subject = new E(log);
if (truth(eq(subject, 1))) {
  print("one");
} else if (truth(eq(subject, 2)) || truth(eq(subject, 3))) {
  print("two or three");
}
print(log);
// capture keeps after failed guard
function g(x: number): string | number {
  let y!: number;
  if (((y = x), y > 10)) {
    return "big";
  }
  return bound(y, "y");
}
print(g(3), g(11));
// or with captures, later failing
function h(v: Tuple<[number[], number]>): Tuple<[string, number | string]> {
  let parts: [any, number] | null;
  let parts_2: number[] | null;
  let parts_3: number[] | null;
  let captured: any;
  let z: string | number = "unset";
  if (
    (parts = match_sequence(v, 2)) !== null &&
    (((parts_2 = match_sequence(parts[0], 2)) !== null &&
      parts_2[1] === 1 &&
      ((captured = parts_2[0]), true)) ||
      ((parts_3 = match_sequence(parts[0], 2)) !== null &&
        parts_3[0] === 1 &&
        ((captured = parts_3[1]), true))) &&
    parts[1] === 9
  ) {
    z = captured;
    return Tuple.of("yes", z);
  } else {
    return Tuple.of("no", z);
  }
}
print(h(Tuple.of([5, 1], 9)), h(Tuple.of([5, 1], 8)), h(Tuple.of([1, 7], 9)));
// subject rebinding
function k(x: any): unknown {
  let parts: [any, unknown] | null;
  let parts_2: any[] | null;
  const subject = x;
  if ((parts = match_sequence(subject, 2)) !== null) {
    x = parts[0];
    const y = parts[1];
    return Tuple.of(x, y);
  } else if (isinstance(subject, int)) {
    x = subject;
    return neg(x);
  } else if ((parts_2 = match_mapping(subject, ["x"])) !== null) {
    x = parts_2[0];
    return x;
  }
  return null;
}
print(k([1, 2]), k(5), k(new Dict<unknown, unknown>([["x", 9]])), k("s"));
// negative numbers, strings concat, nested
const subject_2 = [-1, -2.5, "abcd"];
if (
  (parts = match_sequence(subject_2, 3)) !== null &&
  eq(parts[0], -1) &&
  eq(parts[1], -2.5) &&
  eq(parts[2], "abcd")
) {
  print("ok");
}
const subject_3 = new Dict<string, Dict<string, (number | Dict<any, any>)[]>>([
  [
    "a",
    new Dict<string, (number | Dict<any, any>)[]>([
      ["b", [1, new Dict<any, any>([["c", 2]])]],
    ]),
  ],
]);
if (
  (parts_2 = match_mapping(subject_3, ["a"])) !== null &&
  (parts_3 = match_mapping(parts_2[0], ["b"])) !== null &&
  (parts_4 = match_sequence(parts_3[0], 2)) !== null &&
  (parts_5 = match_mapping(parts_4[1], ["c"])) !== null
) {
  c = parts_5[0];
  print(c);
}
const subject_4 = new Dict();
if (
  (parts_6 = match_mapping(subject_4, ["a"])) !== null &&
  truth(eq(parts_6[0], 1))
) {
  print("no");
} else if (match_mapping(subject_4) !== null) {
  print("empty mapping");
}
const subject_5 = new Dict<string, number>([
  ["x", 1],
  ["y", 2],
]);
if (
  (parts_7 = match_mapping_rest(subject_5, ["x"])) !== null &&
  parts_7[0] === 1
) {
  const others: Dict<string, number> = parts_7[1];
  print(others);
}
const subject_6 = Tuple.of(1, 2, 3, 4);
if ((parts_8 = match_sequence_ends(subject_6, 1, 1)) !== null) {
  a = parts_8[0];
  b = parts_8[2];
  print(a, b);
}
const subject_7 = Tuple.of(1, 2, 3, 4);
if ((parts_9 = match_sequence_star(subject_7, 1, 0)) !== null) {
  a = parts_9[0];
  const mid: number[] = parts_9[1];
  print(a, mid);
}
const subject_8 = [
  [1, 2],
  [3, 4],
];
if (
  (parts_10 = match_sequence(subject_8, 2)) !== null &&
  (parts_11 = match_sequence(parts_10[0], 2)) !== null &&
  (parts_12 = match_sequence(parts_10[1], 2)) !== null &&
  ((a = parts_11[0]),
  (b = parts_11[1]),
  (c = parts_12[0]),
  (d = parts_12[1]),
  a + b + c + d === 10)
) {
  print("ten");
}
const subject_9 = "abc";
if ((parts_13 = match_sequence(subject_9, 3)) !== null) {
  a = parts_13[0];
  b = parts_13[1];
  c = parts_13[2];
  print("sequence");
} else if (isinstance(subject_9, str)) {
  const s = subject_9;
  print("str", s);
}
function fall(x: number): string {
  let y!: string;
  if (x === 1) {
    y = "one";
  } else if (x === 2) {
    y = "two";
  }
  return bound(y, "y");
}
print(fall(1));
try {
  print(fall(3));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof UnboundLocalError)) {
    throw e;
  }
  print(e);
}
const subject_10 = 5;
v = subject_10;
print(v);
print(v);
