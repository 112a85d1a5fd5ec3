import {
  bound_global,
  exception,
  int,
  print,
  range,
  ValueError,
} from "@tsyncio/runtime";

let index!: number;
let square!: number;
let message!: string;
let inside!: string;
let attempt!: int | null;
let finished!: boolean;
for (index of range(3)) {
  square = index * index;
}
print(bound_global(index, "index"), bound_global(square, "square"));

if (bound_global(square, "square") > 3) {
  message = "defined in a branch";
}
print(bound_global(message, "message"));

while (true) {
  inside = "defined in a loop";
  break;
}
print(inside);

try {
  attempt = int("5");
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof ValueError)) {
    throw failure;
  }
  attempt = null;
} finally {
  finished = true;
}
print(attempt, finished);

let with_default = "outer";

function use(): string {
  return with_default;
}

with_default = "changed before the call";
print(use());

class Configuration {
  static size = 2;
  static double: number = Configuration.size * 2;
  static names: string[] = Array.from(["a", "b"], (name) => name);
}

print(Configuration.size, Configuration.double, Configuration.names);
