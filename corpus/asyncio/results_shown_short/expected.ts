import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  Bytes,
  coroutine,
  Dict,
  frozenset,
  getitem,
  list,
  mul,
  pow,
  print,
  PySet,
  range,
  repr,
  set,
  Slice,
  Tuple,
  tuple,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/stacks";

// Futures and tasks show large results in part.
async function r(x: unknown): Promise<any> {
  return unawaited(x);
}
async function fail(x: string): Promise<void> {
  throw new ValueError(x);
}
async function main(): Promise<void> {
  let t!: asyncio.Task<any>;
  let s!: string;
  for (const v of [
    mul("a", 50),
    pow(10, 60),
    list(range(10)),
    tuple(range(8)),
    Tuple.of(1),
    new Dict<unknown, unknown>(
      Iterator.from(range(7)).map((i) => [i, i] as const),
    ),
    new PySet([3, 1, 2]),
    set(range(9)),
    frozenset(new PySet([1])),
    mul(Bytes.from_latin1("x"), 40),
    [[mul("y", 40)]],
    3.5,
    true,
    null,
    new Dict<unknown, unknown>([
      ["b", 1],
      ["a", mul([1], 9)],
    ]),
    [[[[[[[[1]]]]]]]],
    set(),
    new Dict(),
  ]) {
    t = asyncio.create_task(coroutine(r, v), { name: "n" });
    await t;
    s = repr(t);
    print(getitem(s, new Slice(strings.index(s, "result="), null)));
    const f = asyncio.get_running_loop().create_future();
    f.set_result(v);
    print(f);
  }
  t = asyncio.create_task(coroutine(fail, mul("long", 20)), { name: "n" });
  await asyncio.wait([t]);
  s = repr(t);
  print(getitem(s, new Slice(strings.index(s, "exception"), null)));
}
await asyncio.run(coroutine(main));
