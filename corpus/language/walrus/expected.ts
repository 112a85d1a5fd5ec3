import { any, bound_global, iter, len, next, print } from "@tsyncio/runtime";

let line!: string;
let count!: number;
let doubled!: number;
let found!: number;
let a!: number;
let b!: number;
const lines = iter(["first", "second", "", "never read"]);

while ((line = next(lines)) !== "") {
  print("read", line);
}

if ((count = len("four")) > 3) {
  print("long", count);
}

const values = [1, 5, 12];
print(
  Iterator.from(values)
    .filter((value) => (doubled = value * 2) > 5)
    .map((value) => doubled)
    .toArray(),
  bound_global(doubled, "doubled"),
);
print(
  any(Iterator.from(values).map((value) => (found = value) > 4)),
  bound_global(found, "found"),
);
print((a = 1) + (b = 2), a, b);

function classify(number: number): number | string {
  let rest!: number;
  return (rest = number % 3) && `rest ${rest}`;
}

print(classify(7), classify(9));
