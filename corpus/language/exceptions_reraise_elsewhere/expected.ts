import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  during,
  handle,
  handled_again,
  handled_exception,
  KeyError,
  left_handler,
  OSError,
  print,
  range,
  RuntimeError,
} from "@tsyncio/runtime";

function give_up(reason: string): void {
  print("giving up:", reason);
  throw handled_again();
}

function read(name: string, attempts: number): void {
  for (const attempt of range(1, attempts + 1)) {
    try {
      throw during(new OSError(`${name} is busy`), handled_exception());
    } catch (caught) {
      const handling = handle(caught);
      try {
        const failure = handling.error;
        if (!(failure instanceof OSError)) {
          throw failure;
        }
        try {
          if (attempt === attempts) {
            give_up(name);
          }
          print("attempt", attempt);
        } catch (raised) {
          throw left_handler(raised, failure);
        }
      } finally {
        handling.end();
      }
    }
  }
}

try {
  read("disk", 2);
} catch (caught) {
  const handling = handle(caught);
  try {
    const error = handling.error;
    if (!(error instanceof OSError)) {
      throw error;
    }
    try {
      print("caught:", error);
    } catch (raised) {
      throw left_handler(raised, error);
    }
  } finally {
    handling.end();
  }
}

try {
  give_up("nothing is handled");
} catch (caught) {
  const handling_2 = handle(caught);
  try {
    const error = handling_2.error;
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    try {
      print("caught:", error);
    } catch (raised_2) {
      throw left_handler(raised_2, error);
    }
  } finally {
    handling_2.end();
  }
}

async function settle(name: string): Promise<void> {
  await asyncio.sleep(0);
  give_up(name);
}

async function worker(name: string): Promise<void> {
  try {
    throw during(new KeyError(name), handled_exception());
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      try {
        await asyncio.sleep(0);
        await settle(name);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
}

async function main(): Promise<void> {
  const results = await asyncio.gather(
    coroutine(worker, "a"),
    coroutine(worker, "b"),
    { return_exceptions: true },
  );
  print(results);
}

await asyncio.run(coroutine(main));
