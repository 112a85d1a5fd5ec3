import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  coroutine,
  during,
  except_star,
  getitem,
  handle,
  handle_leaving,
  handled_exception,
  KeyError,
  left_handler,
  OSError,
  print,
  repr,
  RuntimeError,
  TimeoutError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";

async function main(): Promise<void> {
  try {
    throw during(new KeyError("k"), handled_exception());
  } catch (error) {
    const handling = handle(error);
    try {
      const failure = handling.error;
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      try {
        try {
          await asyncio.wait_for(coroutine(asyncio.sleep, 1), 0.001);
        } catch (error) {
          const handling_2 = handle(error);
          try {
            const e = left_handler(handling_2.error, failure);
            if (!(e instanceof TimeoutError)) {
              throw e;
            }
            try {
              print(
                repr(e.__context__),
                repr(e.__cause__),
                repr(e.__context__!.__context__),
                e.__suppress_context__,
              );
            } catch (raised) {
              throw left_handler(raised, e);
            }
          } finally {
            handling_2.end();
          }
        }
        try {
          const scope = await aenter(asyncio.timeout(0.001));
          try {
            await asyncio.sleep(1);
          } catch (error) {
            await scope.caught(left_handler(error, failure));
          } finally {
            await scope.exit();
          }
        } catch (error) {
          const handling_3 = handle(error);
          try {
            const e = left_handler(handling_3.error, failure);
            if (!(e instanceof TimeoutError)) {
              throw e;
            }
            try {
              print(
                repr(e.__context__),
                repr(e.__cause__),
                repr(e.__context__!.__context__),
              );
            } catch (raised_2) {
              throw left_handler(raised_2, e);
            }
          } finally {
            handling_3.end();
          }
        }
        try {
          await asyncio.wait_for(coroutine(asyncio.sleep, 1), 0);
        } catch (error) {
          const handling_4 = handle(error);
          try {
            const e = left_handler(handling_4.error, failure);
            if (!(e instanceof TimeoutError)) {
              throw e;
            }
            try {
              print(
                repr(e.__context__),
                repr(e.__cause__),
                e.__context__ && repr(e.__context__!.__context__),
              );
            } catch (raised_3) {
              throw left_handler(raised_3, e);
            }
          } finally {
            handling_4.end();
          }
        }
        const t = asyncio.create_task(coroutine(asyncio.sleep, 1));
        await asyncio.sleep(0);
        t.cancel();
        try {
          await t;
        } catch (error) {
          const handling_5 = handle(error);
          try {
            const e = left_handler(handling_5.error, failure);
            if (!(e instanceof asyncio.CancelledError)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_4) {
              throw left_handler(raised_4, e);
            }
          } finally {
            handling_5.end();
          }
        }
        const f = new asyncio.Future();
        f.set_exception(new ValueError("v"));
        try {
          await f;
        } catch (error) {
          const handling_6 = handle(error);
          try {
            const e = left_handler(handling_6.error, failure);
            if (!(e instanceof ValueError)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_5) {
              throw left_handler(raised_5, e);
            }
          } finally {
            handling_6.end();
          }
        }
        try {
          f.result();
        } catch (error) {
          const handling_7 = handle(error);
          try {
            const e = left_handler(handling_7.error, failure);
            if (!(e instanceof ValueError)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_6) {
              throw left_handler(raised_6, e);
            }
          } finally {
            handling_7.end();
          }
        }
        try {
          new asyncio.Queue().get_nowait();
        } catch (error) {
          const handling_8 = handle(error);
          try {
            const e = left_handler(handling_8.error, failure);
            if (!(e instanceof asyncio.QueueEmpty)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_7) {
              throw left_handler(raised_7, e);
            }
          } finally {
            handling_8.end();
          }
        }
        try {
          await asyncio.gather(coroutine(asyncio.sleep, 0), coroutine(bad));
        } catch (error) {
          const handling_9 = handle(error);
          try {
            const e = left_handler(handling_9.error, failure);
            if (!(e instanceof OSError)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_8) {
              throw left_handler(raised_8, e);
            }
          } finally {
            handling_9.end();
          }
        }
        try {
          const scope_2 = await aenter(new asyncio.TaskGroup());
          try {
            const tg = scope_2.value;
            tg.create_task(coroutine(bad));
          } catch (error) {
            await scope_2.caught(left_handler(error, failure));
          } finally {
            await scope_2.exit();
          }
        } catch (error) {
          const handling_10 = handle(error);
          try {
            const clauses = except_star(handling_10.error);
            const part = clauses.take(OSError);
            if (part !== null) {
              try {
                const e = part;
                const handling_11 = handle_leaving(part);
                try {
                  try {
                    print(
                      repr(e.__context__),
                      repr(getitem(e.exceptions, 0).__context__),
                    );
                  } catch (raised_9) {
                    throw left_handler(raised_9, part);
                  }
                } finally {
                  handling_11.end();
                }
              } catch (error) {
                clauses.raised(error);
              }
            }
            clauses.finish();
          } finally {
            handling_10.end();
          }
        }
        const scope_3 = await aenter(asyncio.timeout(null));
        try {
        } catch (error) {
          await scope_3.caught(left_handler(error, failure));
        } finally {
          await scope_3.exit();
        }
        try {
          const scope_4 = await aenter(asyncio.timeout(0.001));
          try {
            try {
              await asyncio.sleep(1);
            } catch (error) {
              const handling_12 = handle(error);
              try {
                const failure_2 = left_handler(handling_12.error, failure);
                if (!(failure_2 instanceof asyncio.CancelledError)) {
                  throw failure_2;
                }
                try {
                  throw during(new ValueError("inside"), failure_2);
                } catch (raised_10) {
                  throw left_handler(raised_10, failure_2);
                }
              } finally {
                handling_12.end();
              }
            }
          } catch (error) {
            await scope_4.caught(left_handler(error, failure));
          } finally {
            await scope_4.exit();
          }
        } catch (error) {
          const handling_13 = handle(error);
          try {
            const e = left_handler(handling_13.error, failure);
            if (!(e instanceof ValueError)) {
              throw e;
            }
            try {
              print(
                repr(e.__context__),
                repr(e.__context__!.__context__),
                repr(e.__context__!.__cause__),
              );
            } catch (raised_11) {
              throw left_handler(raised_11, e);
            }
          } finally {
            handling_13.end();
          }
        }
        try {
          await asyncio.get_running_loop().run_until_complete(5 as any);
        } catch (error) {
          const handling_14 = handle(error);
          try {
            const e = left_handler(handling_14.error, failure);
            if (!(e instanceof RuntimeError)) {
              throw e;
            }
            try {
              print(repr(e.__context__));
            } catch (raised_12) {
              throw left_handler(raised_12, e);
            }
          } finally {
            handling_14.end();
          }
        }
      } catch (raised_13) {
        throw left_handler(raised_13, failure);
      }
    } finally {
      handling.end();
    }
  }
}
async function bad(): Promise<void> {
  throw during(new OSError("io"), handled_exception());
}
await asyncio.run(coroutine(main));
