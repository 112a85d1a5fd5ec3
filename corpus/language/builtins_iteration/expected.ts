import * as strings from "@tsyncio/runtime/strings";
import {
  enumerate,
  eq,
  exception,
  filter,
  getattr,
  getitem,
  iter,
  iterate,
  len,
  list,
  map,
  mul,
  next,
  print,
  range,
  reversed,
  Slice,
  str,
  TypeError,
  ValueError,
  zip,
} from "@tsyncio/runtime";

const letters = ["a", "b", "c"];

print(list(enumerate(letters)), list(enumerate(letters, 1)));
print(
  list(zip(letters, range(10))),
  list(zip(letters, [1], "xyz")),
  list(zip()),
);
print(
  list(reversed(letters)),
  list(reversed(range(4))),
  strings.join("", reversed("abc")),
);
print(
  list(map(getattr(str, "upper"), letters)),
  list(map((a: string, b: number) => mul(a, b), letters, [1, 2, 3])),
);
print(
  list(filter(null, [0, 1, "", "a"])),
  list(range(5)),
  list(range(2, 12, 4)),
  range(3),
);
print(
  getitem(range(10), 2),
  getitem(range(10), -1),
  getitem(range(10), new Slice(2, 5)),
  len(range(0, 10, 3)),
  eq(range(3), range(0, 3, 1)),
);

const iterator = iter(letters);
print(
  next(iterator),
  next(iterator),
  next(iterator),
  next(iterator, "none left"),
);

const pairs = zip(letters, [1, 2, 3]);
print(next(pairs), list(pairs), list(pairs));

try {
  list(zip(letters, [1], { strict: true }));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  for (const _ of iterate(5)) {
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

class Countdown {
  declare left: number;

  constructor(start: number) {
    this.left = start;
  }

  __call__(): number {
    this.left -= 1;
    return this.left;
  }
}

print(list(iter(new Countdown(4), 0)));
try {
  iter(5, 6);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
