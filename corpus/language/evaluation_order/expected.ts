import {
  add,
  Dict,
  getitem,
  iadd,
  lt,
  mul,
  print,
  rest_arguments,
  rest_keywords,
  setitem,
  take_keywords,
  truth,
  Tuple,
} from "@tsyncio/runtime";

function noted(value: number | string | boolean): number | string | boolean {
  print("evaluating", value);
  return value;
}

print(add(noted(1), mul(noted(2), noted(3))));
const table = new Dict<number | string | boolean, number | string | boolean>([
  [noted("k1"), noted("v1")],
  [noted("k2"), noted("v2")],
]);
print([noted("a"), noted("b")], lt(noted("x"), noted("y")));

function function_(
  ...arguments__items: unknown[]
): Tuple<
  [
    Tuple<(number | string | boolean)[]>,
    Dict<string, number | string | boolean>,
  ]
> {
  const options_2 = take_keywords(arguments__items);
  const options = rest_keywords(options_2);
  const arguments_: Tuple<(number | string | boolean)[]> =
    rest_arguments(arguments__items);
  return Tuple.of(arguments_, options);
}

print(function_(noted("first"), ...[noted("third")], { key: noted("second") }));
const target = new Dict<number | string | boolean, number | string | boolean>();
const value_2: number | string | boolean = noted("assigned");
setitem(target, noted("subscript"), value_2);
const numbers: unknown[] = [10, 20];
const key = noted(0);
setitem(numbers, key, iadd(getitem(numbers, key), noted(5)));
print(target, numbers);
print(truth(noted(true)) ? noted("then") : noted("else"));

let i = 1;
const values = [0, 0, 0];
i = 2;
setitem(values, i, 2);
print(i, values);

const default_value: number | string | boolean = noted(
  "default of a parameter",
);
function default_(
  value: number | string | boolean = default_value,
): number | string | boolean {
  return value;
}

print(default_());
