import * as asyncio from "@tsyncio/runtime/asyncio";
import * as numbers from "@tsyncio/runtime/numbers";
import {
  awaitable,
  Bytes,
  call,
  call_method,
  coroutine,
  enumerate,
  getattr,
  getitem,
  int,
  kwargs,
  len,
  list,
  neg,
  print,
  PySet,
  signature,
  sorted,
  str,
  sum,
  zip,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import {
  Counter,
  deque,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";

const xs: unknown[] = [
  "a,b,c",
  new OrderedDict({ a: 1, b: 2 }),
  [3, 1, 2],
  Bytes.from_latin1("a,b"),
  getattr(1, "__class__"),
  new PySet([1]),
  new deque([1], 3),
  new Counter({ a: 3, b: 1 }),
];
function pick(i: number): unknown {
  return getitem(xs, i);
}
print(call_method(pick(0), "split", kwargs({ sep: ",", maxsplit: 1 })));
call_method(
  pick(2),
  "sort",
  kwargs({ reverse: true, key: (v: unknown) => neg(v) }),
);
print(pick(2));
print(
  call_method(pick(3), "split", kwargs({ sep: Bytes.from_latin1(",") })),
  call_method(
    pick(3),
    "decode",
    kwargs({ encoding: "ascii", errors: "strict" }),
  ),
);
print(
  call_method(pick(0), "encode", kwargs({ encoding: "utf-8" })),
  call_method(pick(0), "expandtabs", kwargs({ tabsize: 2 })),
  call_method(pick(0), "splitlines", kwargs({ keepends: true })),
);
print(call_method(pick(7), "most_common", kwargs({ n: 1 })));
print(
  numbers.to_bytes(5, 2, "big"),
  call_method(
    pick(4),
    "from_bytes",
    kwargs({ bytes: Bytes.from_latin1("\u0001\u0002"), byteorder: "big" }),
  ),
);
const fs: unknown[] = [
  print,
  sorted,
  signature(sum, "iterable, /, start=…"),
  signature(enumerate, "iterable, start=…"),
  zip,
  int,
  str,
  signature(asyncio.sleep, "delay, result=…"),
  signature(asyncio.wait_for, "fut, timeout"),
  asyncio.Queue,
  asyncio.Event,
  signature(asyncio.create_task, "coro, *, name=…, context=…"),
  asyncio.gather,
  asyncio.Semaphore,
];
function fn(i: number): unknown {
  return getitem(fs, i);
}
print(
  call(fn(2), [1, 2], kwargs({ start: 5 })),
  list(call(fn(3), "ab", kwargs({ start: 1 }))),
  call(fn(5), "ff", kwargs({ base: 16 })),
  call(fn(6), kwargs({ object: "x" })),
  call(fn(6), Bytes.from_latin1("x"), kwargs({ encoding: "ascii" })),
);
print(
  call(fn(1), pick(2), kwargs({ reverse: true, key: null })),
  list(call(fn(4), "a", "b", kwargs({ strict: true }))),
);
async function main(): Promise<void> {
  print(
    await awaitable(call(fn(7), kwargs({ delay: 0, result: 3 }))),
    await awaitable(
      call(fn(8), kwargs({ fut: call(fn(7), 0, 4), timeout: 1 })),
    ),
    await awaitable(
      call(fn(8), kwargs({ timeout: 1, fut: call(fn(7), 0, 5) })),
    ),
  );
  const q = call(fn(9), kwargs({ maxsize: 2 }));
  print(getattr(q, "maxsize"));
  await awaitable(call_method(q, "put", kwargs({ item: 1 })));
  call_method(q, "put_nowait", kwargs({ item: 2 }));
  print(call_method(q, "full"));
  let t: any = call(fn(11), kwargs({ coro: call(fn(7), 0, 6), name: "nm" }));
  print(
    call_method(t, "get_name"),
    await awaitable(t),
    call_method(t, "cancel", kwargs({ msg: "x" })),
  );
  const s = call(fn(13), kwargs({ value: 3 }));
  print(getattr(s, "_value"));
  const ev: unknown[] = [call(fn(10))];
  print(call_method(getitem(ev, 0), "is_set"));
  const loop = getitem([asyncio.get_running_loop()], 0);
  const h = loop.call_later(0, print, "later");
  const f = getitem([loop.create_future()], 0);
  f.set_result(1);
  print(
    await awaitable(
      call(fn(12), call(fn(7), 0, 1), kwargs({ return_exceptions: true })),
    ),
  );
  const [done, p] = await asyncio.wait(
    [asyncio.ensure_future(coroutine(asyncio.sleep, 0))],
    { return_when: asyncio.ALL_COMPLETED, timeout: null },
  );
  print(len(done));
  const lk = [new asyncio.Barrier(1)];
  print(getitem(lk, 0).parties);
  t = getitem([asyncio.create_task(coroutine(asyncio.sleep, 0))], 0);
  t.set_name("v");
  print(t.get_name());
  t.add_done_callback((f: asyncio.Task<unknown>) => print("done"));
  await t;
}
await asyncio.run(coroutine(main));
