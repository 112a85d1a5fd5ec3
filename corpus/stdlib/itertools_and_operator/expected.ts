import * as operator from "@tsyncio/runtime/stdlib/operator";
import {
  call,
  call_method,
  Exception,
  exception,
  getattr,
  isinstance,
  iter,
  iterate,
  list,
  lt,
  map,
  mod,
  next,
  pow,
  print,
  range,
  sorted,
  Tuple,
  type,
  unpack,
} from "@tsyncio/runtime";
import {
  accumulate,
  batched,
  chain,
  combinations,
  combinations_with_replacement,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  tee,
  zip_longest,
} from "@tsyncio/runtime/stdlib/itertools";

print(
  list(new islice(new count(3, 2), 4)),
  list(new islice(new cycle("ab"), 5)),
  list(new repeat(7, 3)),
  new repeat(7, 2),
  new count(2),
  new count(1.5, 0.5),
);
print(
  list(new accumulate([1, 2, 3, 4])),
  list(new accumulate([1, 2, 3], operator.mul, { initial: 10 })),
);
print(
  list(new batched("abcdefg", 3)),
  list(new chain("ab", [1])),
  list(call_method(chain, "from_iterable", ["ab", "c"])),
);
print(
  list(new combinations("abcd", 2)),
  list(new combinations("abc", 4)),
  list(new combinations("abc", 0)),
);
print(
  list(new combinations_with_replacement("abc", 2)),
  list(new permutations("abc", 2)),
  list(new permutations(range(5))).length,
);
print(
  list(new product("ab", range(2), { repeat: 1 })),
  list(new product()),
  list(new product("ab", { repeat: 2 })),
);
print(
  list(new compress("abcdef", [1, 0, 1])),
  list(new dropwhile((x: unknown) => lt(x, 3), [1, 3, 2])),
  list(new takewhile((x: unknown) => lt(x, 3), [1, 3, 2])),
);
print(
  list(new filterfalse(null, [0, 1, 2])),
  list(new starmap(pow, [Tuple.of(2, 3), Tuple.of(3, 2)])),
  list(new pairwise([1, 2, 3])),
);
print(
  Array.from(iterate(new groupby("aabbbca")), (item) => {
    const [k, g]: [unknown, unknown] = unpack(item, 2);
    return Tuple.of(k, list(g));
  }),
  Array.from(
    iterate(new groupby([1, 3, 2, 4], (x: unknown) => mod(x, 2))),
    (item_2) => {
      const [k, g]: [unknown, unknown] = unpack(item_2, 2);
      return Tuple.of(k, list(g));
    },
  ),
);
print(list(new zip_longest("abc", [1], { fillvalue: "-" })));
const [a, b]: [any, unknown] = unpack(tee(iter([1, 2, 3])), 2);
print(next(a), list(b), list(a));
print(
  list(new islice("abcdefg", 2, null, 2)),
  list(new islice("abc", null)),
  list(new islice("abc", 1, 2)),
);
let it: Iterable<number> = iter(range(10));
print(list(new islice(it, 3)), next(it));
it = iter(range(10));
print(list(new islice(it, 1, 5, 3)), next(it));
for (const bad of [
  () => new islice([], -1),
  () => new batched("a", 0),
  () => new combinations([], -1),
  () => call_method(new chain(1), "__next__"),
  () => new count("a"),
  () => new product([], { repeat: -1 }),
]) {
  try {
    call(bad);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
print(
  type(new count()),
  isinstance(new chain(), chain),
  getattr(type(new product()), "__name__"),
);
print(
  call(operator.itemgetter(1), "abc"),
  call(operator.itemgetter(0, 2), [1, 2, 3]),
  call(operator.attrgetter("real"), 5),
  call(operator.methodcaller("upper"), "x"),
);
print(
  sorted([Tuple.of("b", 2), Tuple.of("a", 3)], { key: operator.itemgetter(0) }),
  operator.add(1, 2),
  operator.contains([1], 1),
  operator.not_(0),
  operator.add("a", "b"),
);
print(
  list(map(operator.mul, [1, 2], [3, 4])),
  operator.countOf([1, 2, 1], 1),
  operator.indexOf([1, 2], 2),
);
