import {
  call_method,
  contains,
  delegate,
  dict,
  enumerate,
  exception,
  ge,
  IndexError,
  iter,
  iterate,
  list,
  map,
  max,
  mul,
  next,
  print,
  range,
  reversed,
  sorted,
  starred,
  StopIteration,
  sum,
  Tuple,
  TypeError,
  unpack_star,
  zip,
} from "@tsyncio/runtime";

class Countdown {
  declare start: number;

  constructor(start: number) {
    this.start = start;
  }

  __iter__(): Countdown {
    return this;
  }

  __next__(): number {
    if (this.start <= 0) {
      throw new StopIteration();
    }
    this.start -= 1;
    return this.start + 1;
  }
}

/** Can be iterated by its items alone. */
class Squares {
  __getitem__(index: unknown): unknown {
    if (ge(index, 4)) {
      throw new IndexError(index);
    }
    return mul(index, index);
  }
}

class Tree {
  declare value: number;
  declare children: Tuple<Tree[]>;

  constructor(value: number, ...children_items: Tree[]) {
    const children = Tuple.of(...children_items);
    this.value = value;
    this.children = children;
  }

  *__iter__(): Generator<unknown> {
    yield this.value;
    for (const child of this.children) {
      yield* delegate(child);
    }
  }

  *__reversed__(): Generator<unknown> {
    for (const child of reversed(this.children)) {
      yield* delegate(reversed(child));
    }
    yield this.value;
  }
}

print(
  list(new Countdown(3)),
  sum(new Countdown(4)),
  contains(new Countdown(3), 2),
  max(new Countdown(5)),
  [...starred(new Countdown(2)), 0],
);
print(
  list(new Squares()),
  contains(new Squares(), 9),
  contains(new Squares(), 5),
  list(zip(new Squares(), new Countdown(9))),
);
const tree = new Tree(1, new Tree(2, new Tree(3)), new Tree(4));
print(
  list(tree),
  list(reversed(tree)),
  sorted(tree, { reverse: true }),
  dict(zip("abcd", tree)),
);

const [first, rest]: [unknown, unknown[]] = unpack_star(new Countdown(4), 1, 0);
print(first, rest);
const countdown = new Countdown(5);
for (const number of iterate(countdown)) {
  if (number === 3) {
    break;
  }
}
print(list(countdown), next(countdown, "empty"));

const lines = iter(["a = 1", "b = 2", "", "ignored"]);
print(
  Array.from(
    iter(() => next(lines), ""),
    (line) => call_method(line, "split", " = "),
  ),
  next(lines),
);
const pairs = iter(range(6));
print(
  list(zip(pairs, pairs)),
  list(
    map((a: unknown, b: unknown) => mul(a, b), new Squares(), new Countdown(3)),
  ),
);
const iterator = iter([1, 2, 3]);
print(next(iterator), list(enumerate(iterator, 10)), next(iterator, null));
try {
  iter(5);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  next([1]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

class Broken {
  __iter__(): unknown[] {
    return [1, 2];
  }
}

try {
  for (const _ of iterate(new Broken())) {
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
