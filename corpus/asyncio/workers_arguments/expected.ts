import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  all,
  bytearray,
  Bytes,
  call,
  call_method,
  Complex,
  coroutine,
  Dict,
  enter_blocking,
  eq,
  Exception,
  exception,
  float,
  frozenset,
  getitem,
  int,
  is_,
  iter,
  iterate,
  list,
  lt,
  pow,
  print,
  PySet,
  raise_from,
  range,
  repr,
  RuntimeError,
  signature,
  Slice,
  str,
  sum,
  truediv,
  Tuple,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import "@tsyncio/runtime/parts/tuples";
import { ThreadPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";
import { partial } from "@tsyncio/runtime/stdlib/functools";
import { movable } from "@tsyncio/runtime/workers";

function total(numbers: unknown, options: { start?: unknown } = {}): unknown {
  const start = options.start === undefined ? 0 : options.start;
  return sum(Iterator.from(iterate(numbers)), start);
}
signature(total, "numbers, *, start=…");

function kept(values: unknown[]): unknown[] | null {
  return all(Iterator.from(values).map((value) => value !== null))
    ? values
    : null;
}

function pairs(values: unknown[]): Tuple<[unknown, unknown[]]>[] {
  return Array.from(values, (value) => Tuple.of(value, values));
}

/** It changes what a list inside of its argument holds. */
function doubled(table: Dict<unknown, unknown>): Dict<unknown, unknown> {
  for (const key of list(table)) {
    const inner = getitem(table, key);
    call_method(inner, "extend", inner);
  }
  return table;
}

function later(n: number): () => number[] {
  const steps = Array.from(range(n), (i) => i);
  return () => steps;
}

function roots(values: unknown): unknown[] {
  const found: unknown[] = [];
  for (const value of iterate(values)) {
    if (lt(value, 0)) {
      throw new ValueError("negative", value);
    }
    if (eq(value, 0)) {
      throw new ZeroDivisionError("nothing to divide", value);
    }
    found.push(truediv(1, value));
  }
  return found;
}

function chained(values: unknown): null {
  for (const value of iterate(values)) {
    try {
      int(value);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      throw raise_from(new RuntimeError(`not a number: ${str(value)}`), error);
    }
  }
  return null;
}

async function attempt(
  function_: any,
  ...args_items: (unknown[] | number)[]
): Promise<void> {
  const args = Tuple.of(...args_items);
  try {
    print(await asyncio.to_thread(function_, ...args));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(repr(error), repr(error.__cause__), error.args);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(
    await asyncio.to_thread(total, [1, 2.5, pow(10, 30), true], { start: 1 }),
  );
  print(
    await loop.run_in_executor(
      null,
      new partial(total, range(10), { start: 100 }),
    ),
  );
  const values: unknown[] = [
    float(1),
    float(-0),
    2,
    "ä",
    Bytes.from_latin1("bytes"),
    Tuple.of(1, Tuple.of(float(2))),
    new Dict<unknown, unknown>([["k", [null]]]),
    new PySet([1, 2]),
    frozenset(new PySet([3])),
    new Complex(0, 1),
    bytearray(Bytes.from_latin1("x")),
  ];
  print(await asyncio.to_thread(pairs, getitem(values, new Slice(null, 3))));
  values.push(getitem(values, 6));
  const same = await asyncio.to_thread(kept, values);
  print(same, same === values, is_(getitem(same, 6), getitem(same, -1)));
  const table = new Dict<unknown, unknown>([
    ["a", [1]],
    ["b", [2, 3]],
  ]);
  print((await asyncio.to_thread(doubled, table)) === table, table);
  print(call(await asyncio.to_thread(later, 3)));
  print(await asyncio.to_thread(total, iter([1, 2])));
  await attempt(roots, [1, 2, 4]);
  await attempt(roots, [1, -1]);
  await attempt(roots, [1, 0]);
  await attempt(roots, 5);
  await attempt(total);
  await attempt(chained, ["1", "x"]);
  const scope = await enter_blocking(new ThreadPoolExecutor(1));
  try {
    const pool = scope.value;
    const failing = Array.from([1, 0], (n) => pool.submit(roots, [n]));
    print(
      await getitem(failing, 0).result(),
      repr(await getitem(failing, 1).exception()),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
}

movable(import.meta, { roots, total, chained, pairs, kept, doubled, later });

await asyncio.run(coroutine(main));
