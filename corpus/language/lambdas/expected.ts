import * as strings from "@tsyncio/runtime/strings";
import {
  add as py_add,
  call,
  Dict,
  filter,
  getitem,
  len,
  list,
  map,
  max,
  mul,
  print,
  rest_arguments,
  rest_keywords,
  sorted,
  sum,
  take_keywords,
  Tuple,
} from "@tsyncio/runtime";

const double = (x: number) => x * 2;
const add = (x: number, y = 10, ...rest_items: unknown[]) => {
  const options_2 = take_keywords(rest_items);
  const scale = options_2.scale === undefined ? 1 : options_2.scale;
  const rest: Tuple<number[]> = rest_arguments(rest_items);
  return mul(py_add(x + y, sum(rest)), scale);
};
print(
  double(4),
  add(1),
  add(1, 2),
  add(1, 2, 3, 4),
  add(1, undefined, { scale: 2 }),
);
print(
  (() => "no parameters")(),
  ((...args_items: unknown[]) => {
    const options_3 = take_keywords(args_items);
    const options = rest_keywords(options_3);
    const args: Tuple<number[]> = rest_arguments(args_items);
    return Tuple.of(args, options);
  })(1, { a: 2 }),
);

const people = [
  Tuple.of("Ada", 36),
  Tuple.of("Grace", 85),
  Tuple.of("Alan", 41),
];
print(
  sorted(people, {
    key: (person: Tuple<[string, number]>) => getitem(person, 1),
    reverse: true,
  }),
);
print(
  max(people, {
    key: (person: Tuple<[string, number]>) => len(getitem(person, 0)),
  }),
);
print(
  list(
    map(
      (person: Tuple<[string, number]>) => strings.upper(getitem(person, 0)),
      people,
    ),
  ),
);
print(
  list(
    filter(
      (person: Tuple<[string, number]>) => getitem(person, 1) > 40,
      people,
    ),
  ),
);

const make_adder = (n: number) => (x: number) => x + n;
print(make_adder(3)(4));

const operations = new Dict<string, (a: number, b: number) => number>([
  ["+", (a: number, b: number) => a + b],
  ["max", (a: number, b: number) => (a > b ? a : b)],
]);
print(
  Array.from(["+", "max"], (name) => call(getitem(operations, name), 3, 5)),
);
