import * as strings from "@tsyncio/runtime/strings";
import {
  delegate,
  int,
  isinstance,
  iterate,
  list,
  mul,
  print,
  repr,
  sum,
  Tuple,
} from "@tsyncio/runtime";

function* read(): Generator<string> {
  for (const line of ["3 apples", "x", "10 pears", "7 figs", "", "1 plum"]) {
    print("reading", repr(line));
    yield line;
  }
}

function* parse(
  lines: Iterable<string> | string[],
): Generator<Tuple<[int, string]>> {
  for (const line of iterate(lines)) {
    const [count, _, fruit] = strings.partition(line, " ");
    if (strings.isdigit(count)) {
      yield Tuple.of(int(count), fruit);
    }
  }
}

function* take(
  count: number,
  items: Iterable<Tuple<[int, string]>>,
): Generator<Tuple<[int, string]>> {
  for (const item of iterate(items)) {
    if (count === 0) {
      return;
    }
    count -= 1;
    yield item;
  }
}

function* flatten(tree: (number | (number | any[])[])[]): Generator<number> {
  for (const item of tree) {
    if (isinstance(item, list)) {
      yield* delegate(flatten(item));
    } else {
      yield item;
    }
  }
}

for (const [count, fruit] of take(2, parse(read()))) {
  print(fruit, mul("*", count));
}

print(
  list(flatten([1, [2, [3, 4], [] as (number | (number | any[])[])[]], [[5]]])),
);
print(sum(Iterator.from(parse(["2 a", "3 b"])).map(([count, _]) => count)));
