import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  type BaseException,
  bound,
  coroutine,
  Dict,
  divide,
  during,
  enter,
  exception,
  getattr,
  getitem,
  int,
  left_handler,
  print,
  repr,
  TimeoutError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

class Catch {
  declare e: unknown;

  __enter__(): Catch {
    return this;
  }

  __exit__(t: unknown, e: unknown, tb: unknown): boolean {
    this.e = e;
    return true;
  }
}

async function main(): Promise<void> {
  let c!: Catch;
  try {
    const scope = await aenter(asyncio.timeout(0.01));
    try {
      let leaving: BaseException | null = null;
      try {
        await asyncio.sleep(1);
      } catch (raised) {
        leaving = exception(raised);
        throw leaving;
      } finally {
        try {
          const scope_2 = enter(new Catch());
          try {
            c = scope_2.value;
            const scope_3 = await aenter(asyncio.timeout(0.01));
            try {
              await asyncio.sleep(10);
            } catch (error) {
              await scope_3.caught(left_handler(error, leaving));
            } finally {
              await scope_3.exit();
            }
          } catch (error) {
            scope_2.caught(left_handler(error, leaving));
          } finally {
            scope_2.exit();
          }
          print(
            repr(getattr(bound(c, "c"), "e")),
            repr(getattr(getattr(bound(c, "c"), "e"), "__cause__")),
            repr(
              getattr(
                getattr(getattr(bound(c, "c"), "e"), "__cause__"),
                "__context__",
              ),
            ),
          );
        } catch (raised) {
          throw leaving === null ? raised : left_handler(raised, leaving);
        }
      }
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TimeoutError)) {
      throw e;
    }
    try {
      print("1", repr(e), repr(e.__cause__), repr(e.__cause__!.__context__));
    } catch (raised_2) {
      throw left_handler(raised_2, e);
    }
  }
  try {
    let leaving_2: BaseException | null = null;
    try {
      divide(1, 0);
    } catch (raised_3) {
      leaving_2 = exception(raised_3);
      throw leaving_2;
    } finally {
      try {
        let d!: Catch;
        const scope_4 = enter(new Catch());
        try {
          c = scope_4.value;
          getitem(new Dict(), "x");
        } catch (error) {
          scope_4.caught(left_handler(error, leaving_2));
        } finally {
          scope_4.exit();
        }
        print(
          repr(getattr(bound(c, "c"), "e")),
          repr(getattr(getattr(bound(c, "c"), "e"), "__context__")),
        );
        const scope_5 = enter(new Catch());
        try {
          d = scope_5.value;
          throw during(new ValueError(), leaving_2);
        } catch (error) {
          scope_5.caught(left_handler(error, leaving_2));
        } finally {
          scope_5.exit();
        }
        print(
          repr(getattr(bound(d, "d"), "e")),
          repr(getattr(getattr(bound(d, "d"), "e"), "__context__")),
        );
      } catch (raised_3) {
        throw leaving_2 === null ? raised_3 : left_handler(raised_3, leaving_2);
      }
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    try {
      print(e.__context__);
    } catch (raised_4) {
      throw left_handler(raised_4, e);
    }
  }
  try {
    divide(1, 0);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    try {
      const scope_6 = enter(new Catch());
      try {
        c = scope_6.value;
        getitem(new Dict(), "x");
      } catch (error) {
        scope_6.caught(left_handler(error, failure));
      } finally {
        scope_6.exit();
      }
      print(
        repr(getattr(bound(c, "c"), "e")),
        repr(getattr(getattr(bound(c, "c"), "e"), "__context__")),
      );
      const lock = new asyncio.Lock();
      await lock.acquire();
      try {
        const scope_7 = enter(new Catch());
        try {
          c = scope_7.value;
          int("x");
        } catch (error) {
          scope_7.caught(left_handler(error, failure));
        } finally {
          scope_7.exit();
        }
        print(
          repr(getattr(bound(c, "c"), "e")),
          repr(getattr(getattr(bound(c, "c"), "e"), "__context__")),
        );
      } finally {
        lock.release();
      }
    } catch (raised_5) {
      throw left_handler(raised_5, failure);
    }
  }
}
await asyncio.run(coroutine(main));
