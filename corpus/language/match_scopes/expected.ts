import {
  add as py_add,
  bound,
  bound_free,
  call,
  Dict,
  gt,
  int,
  isinstance,
  match_mapping,
  match_mapping_rest,
  match_sequence,
  match_sequence_ends,
  match_sequence_star,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";

let counter: unknown = 0;
function setter(v: unknown[] | Dict<unknown, unknown> | string): void {
  let parts: unknown[] | null;
  if ((parts = match_sequence_ends(v, 1, 0)) !== null) {
    counter = parts[0];
  } else if ((parts = match_mapping(v, ["n"])) !== null) {
    counter = parts[0];
  } else {
    counter = v;
  }
}
setter([4, 5]);
print(counter);
setter(new Dict<unknown, unknown>([["n", 7]]));
print(counter);
setter("z");
print(counter);
function closure(v: number[] | number): number | number[] {
  let parts: number[] | null;
  let a!: number;
  let b!: number;
  let add!: (() => number) | (() => number[] | number);
  let c!: number[] | number;
  if ((parts = match_sequence(v, 2)) !== null) {
    a = parts[0];
    b = parts[1];
    add = function add(): number {
      return bound_free(a, "a") + bound_free(b, "b");
    };
  } else {
    c = v;
    add = function add(): number[] | number {
      return bound_free(c, "c");
    };
  }
  return call(add);
}
print(closure([1, 2]), closure(5));
function loops(items: (Tuple<[number, number]> | number)[]): unknown[] {
  let parts: number[] | null;
  let x!: number | Tuple<[number, number]>;
  let y!: number;
  const fs: ((() => unknown) | (() => number | Tuple<[number, number]>))[] = [];
  for (const it of items) {
    if ((parts = match_sequence(it, 2)) !== null) {
      x = parts[0];
      y = parts[1];
      fs.push(() => py_add(x, y));
    } else {
      x = it;
      fs.push(() => x);
    }
  }
  return Array.from(fs, (f) => call(f));
}
print(loops([Tuple.of(1, 2), 5, Tuple.of(3, 4)]));
function guard(
  v: number[] | number,
  limit: number,
): Tuple<(string | number)[]> | null {
  let parts: number[] | null;
  let parts_2: number[] | null;
  let captured: any;
  let x!: number;
  let y!: number;
  let s!: number;
  if (
    (parts = match_sequence(v, 2)) !== null &&
    ((x = parts[0]), (y = parts[1]), (s = x + y) > limit)
  ) {
    return Tuple.of("big", s);
  } else if (
    (parts = match_sequence(v, 2)) !== null &&
    ((x = parts[0]), (y = parts[1]), x === y)
  ) {
    return Tuple.of("same", x, bound(s, "s"));
  } else if (
    ((parts = match_sequence(v, 2)) !== null &&
      ((captured = parts[0]), true)) ||
    ((parts_2 = match_sequence(v, 3)) !== null &&
      ((captured = parts_2[1]), true))
  ) {
    x = captured;
    return Tuple.of("first", x);
  }
  return null;
}
print(
  guard([5, 6], 10),
  guard([1, 1], 10),
  guard([1, 2], 10),
  guard([1, 2, 3], 1),
  guard(1, 1),
);
function nested(
  v: Dict<string, Dict<unknown, unknown> | number>,
): Tuple<unknown[]> | string | boolean | int | null {
  let parts: [Dict<unknown, unknown> | number, Dict<unknown, unknown>] | null;
  let parts_2: [any, unknown] | null;
  let parts_3: [unknown, unknown[]] | null;
  let parts_4: (Dict<unknown, unknown> | number)[] | null;
  let parts_5: unknown[] | null;
  let n!: boolean | int;
  if (
    (parts = match_mapping_rest(v, ["user"])) !== null &&
    (parts_2 = match_mapping(parts[0], ["name", "tags"])) !== null &&
    isinstance(parts_2[0], str) &&
    (parts_3 = match_sequence_star(parts_2[1], 1, 0)) !== null
  ) {
    const name: string = parts_2[0];
    const first = parts_3[0];
    const rest: unknown[] = parts_3[1];
    const extra: Dict<unknown, unknown> = parts[1];
    return Tuple.of(name, first, rest, extra);
  } else if (
    (parts_4 = match_mapping(v, ["user"])) !== null &&
    (parts_5 = match_mapping(parts_4[0], ["name"])) !== null
  ) {
    const name = parts_5[0];
    if (name === null) {
      return "nobody";
    } else if (isinstance(name, int) && ((n = name), gt(n, 0))) {
      return n;
    } else {
      return Tuple.of("odd", name);
    }
  }
  return null;
}
print(
  nested(
    new Dict<string, Dict<unknown, unknown> | number>([
      [
        "user",
        new Dict<unknown, unknown>([
          ["name", "bo"],
          ["tags", ["a", "b"]],
        ]),
      ],
      ["k", 1],
    ]),
  ),
);
print(
  nested(
    new Dict<string, Dict<unknown, unknown> | number>([
      ["user", new Dict<unknown, unknown>([["name", null]])],
    ]),
  ),
  nested(
    new Dict<string, Dict<unknown, unknown> | number>([
      ["user", new Dict<unknown, unknown>([["name", 5]])],
    ]),
  ),
  nested(
    new Dict<string, Dict<unknown, unknown> | number>([
      ["user", new Dict<unknown, unknown>([["name", -5]])],
    ]),
  ),
  nested(new Dict<string, Dict<unknown, unknown> | number>()),
);
