import {
  call,
  Dict,
  getattr,
  type int,
  mul,
  pow,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";

function double(x: int | string): int | string {
  return mul(x, 2);
}

function square(x: int | string): int {
  return pow(x, 2);
}

function compose(
  ...functions_items: (
    | ((x: int | string) => int | string)
    | ((x: int | string) => int)
    | typeof str
  )[]
): (value: number) => int | string {
  const functions = Tuple.of(...functions_items);
  function composed(value: int | string): int | string {
    for (const function_ of functions) {
      value = call(function_, value);
    }
    return value;
  }

  return composed;
}

print(compose(double, square)(3));
print(compose(square, double, str)(3));
print(Array.from([double, square], (function_) => call(function_, 5)));

const table = new Dict<
  string,
  ((x: int | string) => int | string) | ((x: int | string) => int)
>([
  ["double", double],
  ["square", square],
]);
for (const [name, function_] of table.items()) {
  print(name, call(function_, 10), getattr(function_, "__name__"));
}
