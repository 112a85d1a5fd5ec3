import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  async_generator,
  awaited,
  call,
  call_method,
  coroutine,
  decorate,
  entered,
  type float,
  getattr,
  iadd,
  isub,
  print,
  produced,
  RuntimeError,
  setattr,
  str,
  sub,
  truth,
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

  read(): AsyncGenerator<unknown> {
    return async_generator(ReadWriteLock.#read(this), "ReadWriteLock.read");
  }
  static *#read(self: ReadWriteLock): Generator<any, void, any> {
    const scope = yield* entered(getattr(self, "changed"));
    try {
      yield* awaited(
        call_method(
          getattr(self, "changed"),
          "wait_for",
          () =>
            !truth(getattr(self, "writing")) &&
            !truth(getattr(self, "writers_waiting")),
        ),
      );
      setattr(self, "readers", iadd(getattr(self, "readers"), 1));
    } catch (error) {
      yield* scope.caught(error);
    } finally {
      yield* scope.exit();
    }
    try {
      yield produced(getattr(self, "readers"));
    } finally {
      const scope_2 = yield* entered(getattr(self, "changed"));
      try {
        setattr(self, "readers", isub(getattr(self, "readers"), 1));
        call_method(getattr(self, "changed"), "notify_all");
      } catch (error) {
        yield* scope_2.caught(error);
      } finally {
        yield* scope_2.exit();
      }
    }
  }

  write(): AsyncGenerator<null> {
    return async_generator(ReadWriteLock.#write(this), "ReadWriteLock.write");
  }
  static *#write(self: ReadWriteLock): Generator<any, void, any> {
    const scope = yield* entered(getattr(self, "changed"));
    try {
      setattr(
        self,
        "writers_waiting",
        iadd(getattr(self, "writers_waiting"), 1),
      );
      try {
        yield* awaited(
          call_method(
            getattr(self, "changed"),
            "wait_for",
            () =>
              !truth(getattr(self, "writing")) &&
              !truth(getattr(self, "readers")),
          ),
        );
      } finally {
        setattr(
          self,
          "writers_waiting",
          isub(getattr(self, "writers_waiting"), 1),
        );
      }
      setattr(self, "writing", true);
    } catch (error) {
      yield* scope.caught(error);
    } finally {
      yield* scope.exit();
    }
    try {
      yield produced(null);
    } finally {
      const scope_2 = yield* entered(getattr(self, "changed"));
      try {
        setattr(self, "writing", false);
        call_method(getattr(self, "changed"), "notify_all");
      } catch (error) {
        yield* scope_2.caught(error);
      } finally {
        yield* scope_2.exit();
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
