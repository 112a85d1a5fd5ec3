import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  call,
  Dict,
  exception,
  getattr,
  getitem,
  IndexError,
  int,
  KeyError,
  lt,
  map,
  max,
  min,
  neg,
  print,
  repr,
  sorted,
  str,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let error!: IndexError | ValueError | KeyError | TypeError;
const numbers = [3, 1, 2];
try {
  lists.sort(numbers, { key: (n: number) => getitem(numbers, 0) });
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof IndexError)) {
    throw failure;
  }
  error = failure;
  try {
    print(error, numbers);
  } finally {
    error = undefined as any;
  }
}

function meddling(n: number): number {
  numbers.push(n);
  return n;
}

try {
  lists.sort(numbers, { key: meddling });
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof ValueError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error, numbers);
  } finally {
    error = undefined as any;
  }
}

function picky(n: number): number {
  if (n === 2) {
    throw new KeyError(n);
  }
  return neg(n);
}

for (const action of [
  () => lists.sort(numbers, { key: picky }),
  () => sorted(numbers, { key: picky }),
  () => lists.sort(numbers, { key: 5 as any }),
]) {
  try {
    call(action);
  } catch (caught) {
    const failure_3 = exception(caught);
    if (!(failure_3 instanceof KeyError || failure_3 instanceof TypeError)) {
      throw failure_3;
    }
    error = failure_3;
    try {
      print(repr(error), numbers);
    } finally {
      error = undefined as any;
    }
  }
}

class Version {
  declare parts: unknown[];

  static asked = 0;

  constructor(text: string) {
    this.parts = Array.from(strings.split(text, "."), (part) => int(part));
  }

  __lt__(other: unknown): unknown {
    Version.asked += 1;
    return lt(this.parts, getattr(other, "parts"));
  }

  __repr__(): string {
    return strings.join(".", map(str, this.parts));
  }
}

const versions = Array.from(
  ["1.10", "1.9", "0.5", "1.9.1"],
  (text) => new Version(text),
);
lists.sort(versions);
print(
  versions,
  sorted(versions, { reverse: true }),
  max(versions),
  min(versions),
);
const people = [Tuple.of("bob", 30), Tuple.of("ada", 30), Tuple.of("cy", 25)];
lists.sort(people, {
  key: (person: Tuple<[string, number]>) => getitem(person, 1),
});
print(
  people,
  sorted(people, {
    key: (person: Tuple<[string, number]>) =>
      Tuple.of(neg(getitem(person, 1)), getitem(person, 0)),
  }),
);
lists.sort(people, {
  key: (person: Tuple<[string, number]>) => getitem(person, 1),
  reverse: true,
});
print(
  people,
  sorted("bAc", { key: getattr(str, "lower") }),
  sorted([true, 0.5, -1]),
  sorted(
    new Dict<string, number>([
      ["b", 1],
      ["a", 2],
    ]),
  ),
);
try {
  sorted([1, "a", null]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
