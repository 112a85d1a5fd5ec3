import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  awaitable,
  call,
  call_method,
  coroutine,
  decorate,
  type float,
  getattr,
  iadd,
  isub,
  print,
  RuntimeError,
  setattr,
  str,
  sub,
  truth,
  unawaited,
} from "@tsyncio/runtime";
import { asynccontextmanager } from "@tsyncio/runtime/stdlib/contextlib";

class ReadWriteLock {
  declare changed: asyncio.Condition;
  declare readers: unknown;
  declare writing: unknown;
  declare writers_waiting: unknown;

  constructor() {
    this.changed = new asyncio.Condition();
    this.readers = 0;
    this.writing = false;
    this.writers_waiting = 0;
  }

  async *read(): AsyncGenerator<unknown> {
    const scope = await aenter(getattr(this, "changed"));
    try {
      await awaitable(
        call_method(
          getattr(this, "changed"),
          "wait_for",
          () =>
            !truth(getattr(this, "writing")) &&
            !truth(getattr(this, "writers_waiting")),
        ),
      );
      setattr(this, "readers", iadd(getattr(this, "readers"), 1));
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
    try {
      yield unawaited(getattr(this, "readers"));
    } finally {
      const scope_2 = await aenter(getattr(this, "changed"));
      try {
        setattr(this, "readers", isub(getattr(this, "readers"), 1));
        call_method(getattr(this, "changed"), "notify_all");
      } catch (error) {
        await scope_2.caught(error);
      } finally {
        await scope_2.exit();
      }
    }
  }

  async *write(): AsyncGenerator<null> {
    const scope = await aenter(getattr(this, "changed"));
    try {
      setattr(
        this,
        "writers_waiting",
        iadd(getattr(this, "writers_waiting"), 1),
      );
      try {
        await awaitable(
          call_method(
            getattr(this, "changed"),
            "wait_for",
            () =>
              !truth(getattr(this, "writing")) &&
              !truth(getattr(this, "readers")),
          ),
        );
      } finally {
        setattr(
          this,
          "writers_waiting",
          isub(getattr(this, "writers_waiting"), 1),
        );
      }
      setattr(this, "writing", true);
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
    try {
      yield null;
    } finally {
      const scope_2 = await aenter(getattr(this, "changed"));
      try {
        setattr(this, "writing", false);
        call_method(getattr(this, "changed"), "notify_all");
      } catch (error) {
        await scope_2.caught(error);
      } finally {
        await scope_2.exit();
      }
    }
  }
}
decorate(ReadWriteLock, "read", (method) => call(asynccontextmanager, method));
decorate(ReadWriteLock, "write", (method_2) =>
  call(asynccontextmanager, method_2),
);

const lock = new ReadWriteLock();
let value = 0;

async function reader(name: string, delay: float): Promise<void> {
  await asyncio.sleep(delay);
  const scope = await aenter(call_method(lock, "read"));
  try {
    const readers = scope.value;
    print(`${name} reads ${value} beside ${str(sub(readers, 1))} others`);
    await asyncio.sleep(0.03);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(name, "leaves");
}

async function writer(name: string, delay: number): Promise<void> {
  await asyncio.sleep(delay);
  const scope = await aenter(call_method(lock, "write"));
  try {
    value += 1;
    print(`${name} writes ${value}`);
    await asyncio.sleep(0.03);
    if (name === "w2") {
      throw new RuntimeError("w2 gives up");
    }
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

async function main(): Promise<void> {
  const results = await asyncio.gather(
    coroutine(reader, "r1", 0),
    coroutine(reader, "r2", 0.01),
    coroutine(writer, "w1", 0.02),
    coroutine(reader, "r3", 0.025),
    coroutine(writer, "w2", 0.028),
    { return_exceptions: true },
  );
  print(results, lock.readers, lock.writing, lock.writers_waiting);
}

await asyncio.run(coroutine(main));
