/** What still waits when the program ends: GeneratorExit is raised where it waits, so that each `finally` runs. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  async_generator,
  call,
  coroutine,
  detached,
  enter,
  exception,
  GeneratorExit,
  print,
  produced,
  repr,
  str,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import {
  asynccontextmanager,
  contextmanager,
} from "@tsyncio/runtime/stdlib/contextlib";

const room: unknown = call(
  contextmanager,
  function* room(name: unknown): Generator<null> {
    print("enters", name);
    try {
      yield null;
    } finally {
      print("leaves", name);
    }
  },
);

const house: unknown = call(
  asynccontextmanager,
  function house(name: unknown): AsyncGenerator<unknown> {
    return async_generator(function* house() {
      print("opens", name);
      try {
        yield produced(name);
      } finally {
        print("closes", name);
      }
    });
  },
);

async function sleeper(name: string): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (caught) {
    const error = exception(caught);
    print(name, "ends by", repr(error));
    throw error;
  } finally {
    print(name, "has ended");
  }
}

async function nested(): Promise<null> {
  try {
    const scope = enter(call(room, "hall"));
    try {
      const scope_2 = await aenter(call(house, "home"));
      try {
        const home = scope_2.value;
        await sleeper(`who lives at ${str(home)}`);
      } catch (caught) {
        await scope_2.caught(caught);
      } finally {
        await scope_2.exit();
      }
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
  } finally {
    print("nested has ended");
  }
  return null;
}

async function stubborn(): Promise<never> {
  while (true) {
    try {
      await asyncio.sleep(10);
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
      print("stubborn goes on, which it may not");
    }
  }
}

async function careful(): Promise<null> {
  try {
    await asyncio.sleep(10);
  } finally {
    print("careful waits once more");
    await asyncio.sleep(0);
    print("which never comes back");
  }
  return null;
}

async function failing(): Promise<never> {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new ValueError("seen by nobody but stderr");
  }
}

async function consumer(
  queue: asyncio.Queue<string>,
  number: number,
): Promise<void> {
  try {
    while (true) {
      print(number, "takes", await queue.get());
    }
  } finally {
    print(number, "takes no more,", queue.qsize(), "left");
  }
}

async function locked(lock: asyncio.Lock): Promise<void> {
  try {
    await lock.acquire();
    try {
      print("has the lock");
      await asyncio.sleep(10);
    } finally {
      lock.release();
    }
  } finally {
    print("leaves the lock", lock.locked());
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<string>();
  const lock = new asyncio.Lock();
  for (const name of ["first", "second"]) {
    detached(asyncio.create_task(coroutine(sleeper, name)));
  }
  for (const make of [nested, stubborn, careful, failing]) {
    detached(asyncio.create_task(call(make)));
  }
  for (let number = 0; number < 2; number++) {
    detached(asyncio.create_task(coroutine(consumer, queue, number)));
  }
  detached(asyncio.create_task(coroutine(locked, lock)));
  queue.put_nowait("apple");
  await asyncio.sleep(0.01);
  print("main ends");
}

const loop = asyncio.new_event_loop();
await loop.run_until_complete(coroutine(main));
loop.close();
print("the program ends");
