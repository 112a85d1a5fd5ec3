import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  type BaseException,
  coroutine,
  during,
  enter,
  exception,
  getattr,
  getitem,
  handle,
  handle_leaving,
  handled_exception,
  int,
  is_,
  KeyError,
  left_handler,
  next,
  OSError,
  print,
  repr,
  RuntimeError,
  traced,
  ValueError,
  yield_handling,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

function report(where: string): void {
  const error = sys.exception();
  print(`${where}:`, error === null ? "nothing" : repr(error));
}

function* counting(): Generator<number> {
  try {
    throw during(new KeyError("inside"), handled_exception());
  } catch (caught) {
    const handling = handle(traced(caught));
    try {
      const failure = handling.error;
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      try {
        report("generator");
        yield* yield_handling(handling, 1);
        report("generator again");
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
  yield 2;
}

class Span {
  __enter__(): Span {
    report("enter");
    return this;
  }

  __exit__(kind: unknown, error: unknown, traceback: unknown): boolean {
    print("same:", is_(getitem(sys.exc_info(), 1), error));
    return true;
  }
}

function closing(): void {
  let leaving: BaseException | null = null;
  try {
    throw during(new ValueError("on its way"), handled_exception());
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      const handling = handle_leaving(leaving);
      try {
        report("finally");
      } finally {
        handling.end();
      }
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}

report("start");
const numbers = counting();
try {
  int("x");
} catch (caught) {
  const handling = handle(traced(caught));
  try {
    const error = handling.error;
    if (!(error instanceof ValueError)) {
      throw error;
    }
    try {
      const [kind, value, traceback] = sys.exc_info_of(error);
      print(
        getattr(kind, "__name__"),
        value === error,
        is_(traceback, error.__traceback__),
      );
      print(next(numbers));
      report("handler");
      try {
        closing();
      } catch (caught) {
        const handling_2 = handle(traced(caught));
        try {
          const failure = left_handler(handling_2.error, error);
          if (!(failure instanceof ValueError)) {
            throw failure;
          }
          try {
            report("inner");
          } catch (raised) {
            throw left_handler(raised, failure);
          }
        } finally {
          handling_2.end();
        }
      }
      print(next(numbers));
      report("outer");
    } catch (raised_2) {
      throw left_handler(raised_2, error);
    }
  } finally {
    handling.end();
  }
}
print(sys.exc_info());

const scope = enter(new Span());
try {
  throw during(new OSError("in the block"), handled_exception());
} catch (caught) {
  scope.caught(traced(caught));
} finally {
  scope.exit();
}

async function worker(name: string): Promise<void> {
  report(name);
  try {
    throw during(new RuntimeError(name), handled_exception());
  } catch (caught) {
    const handling = handle(traced(caught));
    try {
      const failure = handling.error;
      if (!(failure instanceof RuntimeError)) {
        throw failure;
      }
      try {
        await asyncio.sleep(0);
        report(name);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      handling.end();
    }
  }
  await asyncio.sleep(0);
  report(name);
}

async function main(): Promise<void> {
  await asyncio.gather(coroutine(worker, "a"), coroutine(worker, "b"));
}

await asyncio.run(coroutine(main));
report("end");
