import {
  add,
  call,
  call_method,
  Dict,
  exception,
  iter,
  kwargs,
  len,
  max,
  print,
  range,
  rest_keywords,
  signature,
  starred,
  sum,
  take_keywords,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

function total(...numbers_items: unknown[]): unknown {
  const options_2 = take_keywords(numbers_items);
  const options = rest_keywords(options_2);
  const numbers = Tuple.of(...numbers_items);
  return add(sum(numbers), len(options));
}
signature(total, "*numbers, **options");

function plain(a: unknown, b: unknown): Tuple<[unknown, unknown]> {
  return Tuple.of(a, b);
}
signature(plain, "a, b");

class Countdown {
  declare start: number;

  constructor(start: number) {
    this.start = start;
  }

  __iter__(): Iterable<number> {
    return iter(range(this.start, 0, -1));
  }
}

class Options {
  keys(): string[] {
    return ["a", "b"];
  }

  __getitem__(key: unknown): unknown {
    return call_method(key, "upper");
  }
}

function attempt(action: unknown): void {
  try {
    print(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print("TypeError:", error);
  }
}

function tour(
  items: number[] | Countdown | number | string | null,
  options:
    | Dict<string | number, number>
    | Options
    | number
    | Tuple<[string, number]>[],
): void {
  attempt(() => total(...starred(items, total)));
  attempt(() => total(1, ...starred(items)));
  attempt(() => call(total, kwargs(options)));
  attempt(() => call(total, kwargs({ a: 1 }, options)));
  attempt(() => call(plain, kwargs(options)));
  attempt(() => [0, ...starred(items)]);
  attempt(() => Tuple.of(...starred(items), 0));
  attempt(() => max(...starred(items, "max")));
}

tour(
  [1, 2],
  new Dict<string | number, number>([
    ["a", 3],
    ["b", 4],
  ]),
);
tour(new Countdown(3), new Options());
tour(7, 8);
tour(null, [Tuple.of("a", 1)]);
tour("12", new Dict<string | number, number>([[1, 2]]));
attempt(() =>
  call(
    total,
    kwargs(
      new Dict<string, number>([["a", 1]]),
      new Dict<string, number>([["a", 2]]),
    ),
  ),
);
attempt(() =>
  call(
    plain,
    1,
    kwargs(
      new Dict<string, number>([
        ["a", 2],
        ["b", 3],
      ]),
    ),
  ),
);
