import * as asyncio from "@tsyncio/runtime/asyncio";
import * as tasks from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  coroutine,
  divide,
  eq,
  exception,
  getattr,
  getitem,
  len,
  print,
  PySet,
  RuntimeError,
  str,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/stacks";
import { staggered_race } from "@tsyncio/runtime/asyncio/staggered";

async function ok(n: number): Promise<number> {
  await asyncio.sleep(divide(n, 100));
  return n;
}

async function bad(n: number): Promise<void> {
  await asyncio.sleep(divide(n, 100));
  throw new ValueError(n);
}

async function main(): Promise<void> {
  print(
    await staggered_race(
      Tuple.of(
        () => coroutine(ok, 3),
        () => coroutine(ok, 1),
      ),
      0.005,
    ),
  );
  let r: Tuple<[unknown, unknown, unknown[]]> = await staggered_race(
    Tuple.of(
      () => coroutine(bad, 1),
      () => coroutine(ok, 2),
      () => coroutine(ok, 9),
    ),
    null,
  );
  print(r);
  r = await staggered_race(
    Tuple.of(
      () => coroutine(bad, 1),
      () => coroutine(bad, 2),
    ),
    1,
  );
  print(r);
  print(await staggered_race(Tuple.of(), 1));
  r = await staggered_race(
    Tuple.of(
      () => coroutine(ok, 2),
      () => coroutine(ok, 3),
      () => coroutine(bad, 1),
    ),
    0,
  );
  print(
    getitem(r, 0),
    getitem(r, 1),
    Array.from(getitem(r, 2), (e) => getattr(type(e), "__name__")),
  );
  const loop = asyncio.get_running_loop();
  const t = asyncio.current_task();
  try {
    tasks._enter_task(loop, t);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(getitem(strings.split(str(e), "<"), 0));
  }
  const other = asyncio.new_event_loop();
  class Fake {
    static __qualname__ = "main.<locals>.Fake";
    static _loop: asyncio.AbstractEventLoop = other;
    done(): boolean {
      return false;
    }
    get_loop(): asyncio.AbstractEventLoop {
      return other;
    }
  }
  const f = new Fake();
  tasks._enter_task(other, f);
  print(asyncio.current_task(other) === f);
  try {
    tasks._leave_task(other, t);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(getitem(strings.split(str(e), "<"), 0));
  }
  tasks._leave_task(other, f);
  print(asyncio.current_task(other));
  tasks._register_task(f);
  print(eq(asyncio.all_tasks(other), new PySet([f])), len(asyncio.all_tasks()));
  tasks._unregister_task(f);
  print(asyncio.all_tasks(other));
  other.close();
}

await asyncio.run(coroutine(main));
