import * as strings from "@tsyncio/runtime/strings";
import {
  all,
  any,
  call,
  call_method,
  contains,
  delegate,
  Dict,
  dict,
  enumerate,
  exception,
  getattr,
  getitem,
  iadd,
  is_,
  isinstance,
  iter,
  iterate,
  len,
  list,
  max,
  mod,
  mul,
  neg,
  next,
  print,
  type Range,
  range,
  repr,
  RuntimeError,
  set,
  Slice,
  sorted,
  StopIteration,
  str,
  sum,
  truediv,
  truth,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack_star,
  ValueError,
  zip,
} from "@tsyncio/runtime";

function* chunks(
  seq: unknown[] | string,
  n: number,
): Generator<any[] | string> {
  for (const i of range(0, len(seq), n)) {
    yield getitem(seq, new Slice(i, i + n));
  }
}
print(list(chunks([1, 2, 3, 4, 5], 2)), list(chunks("abcdef", 4)));
function* flatten(
  x: any,
): Generator<
  | (number | Tuple<(number | any[])[]> | (number | Tuple<any[]> | any[])[])[]
  | number
> {
  if (isinstance(x, Tuple.of(list, tuple))) {
    for (const y of iterate(x)) {
      yield* delegate(flatten(y));
    }
  } else {
    yield x;
  }
}
print(
  list(
    flatten([
      1,
      Tuple.of(2, [
        3,
        [] as (
          number | Tuple<(number | any[])[]> | (number | Tuple<any[]> | any[])[]
        )[],
        [4, Tuple.of(5)],
      ]),
    ]),
  ),
);
function* running_avg(): Generator<any, string, any> {
  let [total, n, avg]: [any, number, any] = [0, 0, null];
  while (true) {
    const v = (yield avg) ?? null;
    if (v === null) {
      return `final ${str(avg)}`;
    }
    total = iadd(total, v);
    n += 1;
    avg = truediv(total, n);
  }
}
let g: Iterable<any> = running_avg();
next(g);
print(Array.from([10, 20, 60], (v) => call_method(g, "send", v)));
try {
  call_method(g, "send", null);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  print(e.value);
}
function* primes(): Generator<number> {
  yield 2;
  const found = [2];
  let n = 3;
  while (true) {
    if (
      all(
        Iterator.from(found)
          .filter((p) => mul(p, p) <= n)
          .map((p) => mod(n, p)),
      )
    ) {
      found.push(n);
      yield n;
    }
    n += 2;
  }
}
function take(it: Iterable<number>, n: number): number[] {
  const out: number[] = [];
  for (const x of iterate(it)) {
    out.push(x);
    if (out.length === n) {
      break;
    }
  }
  return out;
}
const pr = primes();
print(take(pr, 5), take(pr, 3), next(pr));
function pipeline(
  ...stages_items: (((d: unknown) => Iterable<unknown>) | typeof sum)[]
): (data: Range) => unknown {
  const stages = Tuple.of(...stages_items);
  function run(data: unknown): unknown {
    for (const s of stages) {
      data = call(s, data);
    }
    return data;
  }
  return run;
}
const p = pipeline(
  (d: unknown) => Iterator.from(iterate(d)).filter((x) => truth(mod(x, 2))),
  (d: unknown) => Iterator.from(iterate(d)).map((x) => mul(x, x)),
  sum,
);
print(p(range(10)));
function* delegator(): Generator<string | number, void, unknown> {
  try {
    const r = (yield* delegate(inner())) ?? null;
    print("inner gave", r);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print("delegator caught", e);
    yield "recovered";
  }
}
function* inner(): Generator<number, Tuple<[unknown, unknown]>, unknown> {
  try {
    const a = (yield 1) ?? null;
    print("inner a", a);
    const b = (yield 2) ?? null;
    return Tuple.of(a, b);
  } finally {
    print("inner finally");
  }
}
let d: Iterable<string | number> = delegator();
print(next(d), call_method(d, "send", "A"));
try {
  print(call_method(d, "send", "B"));
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof StopIteration)) {
    throw failure;
  }
  print("done");
}
d = delegator();
next(d);
print(call(getattr(d, "throw"), new ValueError("thrown")));
d = delegator();
next(d);
call_method(d, "close");
print("closed");
function* bad(): Generator<number> {
  yield 1;
  throw new StopIteration();
}
try {
  list(bad());
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e, repr(e.__cause__));
}
const gen = Iterator.from(range(3));
print(contains(gen, 0), list(gen));
const [a, b, c]: [number, number, number[]] = unpack_star(
  Iterator.from(range(5)).map((x) => x * 2),
  2,
  0,
);
print(a, b, c);
print(
  dict(Iterator.from(zip("ab", [1, 2])).map(([k, v]) => Tuple.of(k, v))),
  set(Iterator.from(range(5)).map((x) => x % 2)),
  strings.join(
    ",",
    Iterator.from(range(3)).map((x) => str(x)),
  ),
  max(Iterator.from(["a", "ccc", "bb"]).map((w) => Tuple.of(len(w), w))),
);
print(
  sum(Iterator.from("hello").map((_) => 1)),
  any(Iterator.from([1, 2]).map((x) => x > 3)),
  all(Iterator.from([])),
  next(
    Iterator.from([1, 5, 9]).filter((x) => x > 3),
    null,
  ),
  sorted(Iterator.from("cab")),
);
function* gen_with_return(): Generator<null> {
  if (true) {
    return;
  }
  yield null;
}
print(
  list(gen_with_return()),
  list(zip(range(3), primes())),
  Array.from(zip("ab", primes()), ([x, _]) => x),
);
g = chunks([1], 1);
try {
  call_method(g, "send", 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(is_(iter(g), g), next(g), next(g, "end"), getattr(type(g), "__name__"));
function* countdown(n: number): Generator<number> {
  while (n !== 0) {
    yield n;
    n -= 1;
  }
}
for (const item of enumerate(zip(countdown(3), countdown(4)))) {
  const [i, item_2] = item;
  const [x, y] = item_2;
  print(i, x, y);
}
const matrix = [
  [1, 2, 3],
  [4, 5, 6],
];
print(
  Array.from(range(3), (i) => Array.from(matrix, (r) => getitem(r, i))),
  Iterator.from(range(3))
    .flatMap((i) => Iterator.from(range(i)).map((j) => Tuple.of(i, j)))
    .toArray(),
  new Dict<number, number[]>(
    Iterator.from(range(3)).map(
      (i) => [i, Array.from(range(i), (j) => j)] as const,
    ),
  ),
  Array.from(range(4), (x) => (x % 2 !== 0 ? x : neg(x))),
);
