import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  type BaseException,
  coroutine,
  during,
  enter,
  exception,
  handle,
  handle_leaving,
  handled_exception,
  IndexError,
  KeyError,
  left_handler,
  OSError,
  print,
  repr,
  RuntimeError,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

function probe(name: string): void {
  try {
    throw during(new KeyError(name), handled_exception());
  } catch (caught) {
    const handling = handle(caught);
    try {
      const error = handling.error;
      if (!(error instanceof KeyError)) {
        throw error;
      }
      try {
        print(name, "during", repr(error.__context__));
      } catch (raised) {
        throw left_handler(raised, error);
      }
    } finally {
      handling.end();
    }
  }
}

function twice(): void {
  probe("before");
  try {
    probe("inside try");
    throw during(new OSError("twice"), handled_exception());
  } catch (caught) {
    const handling = handle(caught);
    try {
      const error = handling.error;
      if (!(error instanceof OSError)) {
        throw error;
      }
      try {
        probe("in handler");
        print(repr(error), "during", repr(error.__context__));
      } catch (raised) {
        throw left_handler(raised, error);
      }
    } finally {
      handling.end();
    }
  }
  probe("after");
}

class Manager {
  __enter__(): Manager {
    return this;
  }

  __exit__(kind: unknown, error: unknown, traceback: unknown): boolean {
    probe("in exit");
    return true;
  }
}

probe("alone");
try {
  throw during(new ValueError("outer"), handled_exception());
} catch (caught) {
  const handling = handle(caught);
  try {
    const failure = handling.error;
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    try {
      twice();
      try {
        throw during(new TypeError("inner"), failure);
      } catch (caught) {
        const handling_2 = handle(caught);
        try {
          const failure_2 = left_handler(handling_2.error, failure);
          if (!(failure_2 instanceof TypeError)) {
            throw failure_2;
          }
          try {
            probe("two deep");
          } catch (raised) {
            throw left_handler(raised, failure_2);
          }
        } finally {
          handling_2.end();
        }
      }
      probe("one deep");
    } catch (raised_2) {
      throw left_handler(raised_2, failure);
    }
  } finally {
    handling.end();
  }
}
const scope = enter(new Manager());
try {
  throw during(new IndexError("with"), handled_exception());
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
try {
  let leaving: BaseException | null = null;
  try {
    throw during(new ValueError("leaving"), handled_exception());
  } catch (raised_3) {
    leaving = exception(raised_3);
    throw leaving;
  } finally {
    try {
      const handling_3 = handle_leaving(leaving);
      try {
        probe("in finally");
      } finally {
        handling_3.end();
      }
    } catch (raised_3) {
      throw leaving === null ? raised_3 : left_handler(raised_3, leaving);
    }
  }
} catch (caught) {
  const handling_4 = handle(caught);
  try {
    const failure_3 = handling_4.error;
    if (!(failure_3 instanceof ValueError)) {
      throw failure_3;
    }
  } finally {
    handling_4.end();
  }
}
probe("alone again");

async function handles(name: string): Promise<void> {
  try {
    throw during(new RuntimeError(name), handled_exception());
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof RuntimeError)) {
        throw failure;
      }
      try {
        await asyncio.sleep(0);
        probe(`task ${name}`);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
}

async function main(): Promise<void> {
  await asyncio.gather(coroutine(handles, "a"), coroutine(handles, "b"));
  try {
    throw during(new ValueError("main"), handled_exception());
  } catch (caught) {
    const handling = handle(caught);
    try {
      const failure = handling.error;
      if (!(failure instanceof ValueError)) {
        throw failure;
      }
      try {
        await asyncio.create_task(coroutine(handles, "c"));
        probe("in main");
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
  probe("main, after");
}

await asyncio.run(coroutine(main));
