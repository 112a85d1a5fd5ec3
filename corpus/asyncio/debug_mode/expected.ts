/** Debug mode: what takes long is told, callbacks and threads are checked, and things say where they were made. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextvars from "@tsyncio/runtime/stdlib/contextvars";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  call,
  call_method,
  contains,
  coroutine as py_coroutine,
  detached,
  type Dict,
  divide,
  exception,
  float,
  getattr,
  getitem,
  print,
  repr,
  setattr,
  sorted,
  str,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";
import "@tsyncio/runtime/asyncio/parts/debugged_handles";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";
import "@tsyncio/runtime/asyncio/parts/stacks";
import "@tsyncio/runtime/parts/dicts";

const user = new contextvars.ContextVar<string>("user", { default: "nobody" });

class Lines extends logging.Handler {
  emit(record: unknown): null {
    const text = call_method(record, "getMessage");
    if (contains(text, " took ")) {
      print(
        getattr(record, "levelname"),
        getitem(
          call_method(
            getitem(
              call_method(
                getitem(
                  call_method(
                    getitem(call_method(text, "split", "when="), 0),
                    "split",
                    " coro=",
                  ),
                  0,
                ),
                "split",
                " created ",
              ),
              0,
            ),
            "split",
            " at ",
          ),
          0,
        ),
      );
    }
    return null;
  }
}

function slow_callback(name: string): null {
  time.sleep(0.12);
  return null;
}

async function slow_task(): Promise<null> {
  time.sleep(0.15);
  await asyncio.sleep(0);
  time.sleep(0.15);
  return null;
}

async function quick_task(): Promise<void> {
  await asyncio.sleep(0.2);
}

async function slow_things(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(py_coroutine(slow_task), { name: "slow" });
  const other = asyncio.create_task(py_coroutine(quick_task), {
    name: "quick",
  });
  loop.call_soon(slow_callback, "now");
  loop.call_later(0.01, slow_callback, "later");
  await task;
  await other;
  print(loop.slow_callback_duration, loop.get_debug());
  setattr(loop, "slow_callback_duration", 1);
  loop.call_soon(slow_callback, "not slow any more");
  await asyncio.sleep(0);
  return null;
}

async function checks(): Promise<null> {
  const loop = asyncio.get_running_loop();
  for (const callback of [slow_task, 3]) {
    let error!: TypeError;
    for (const schedule of [
      getattr(loop, "call_soon"),
      getattr(loop, "call_soon_threadsafe"),
    ]) {
      try {
        call(schedule, callback);
      } catch (caught) {
        const failure = exception(caught);
        if (!(failure instanceof TypeError)) {
          throw failure;
        }
        error = failure;
        try {
          print(error);
        } finally {
          error = undefined as any;
        }
      }
    }
    try {
      loop.call_later(1, callback as any);
    } catch (caught) {
      const failure_2 = exception(caught);
      if (!(failure_2 instanceof TypeError)) {
        throw failure_2;
      }
      error = failure_2;
      try {
        print(error);
      } finally {
        error = undefined as any;
      }
    }
  }
  const coroutine = py_coroutine(slow_task);
  try {
    loop.call_soon(coroutine as any);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  call_method(coroutine, "close");
  return null;
}

async function made(): Promise<null> {
  const future = new asyncio.Future();
  const place = getitem(getattr(future, "_source_traceback"), -1);
  print(
    getattr(place, "name"),
    repr(future) ===
      `<Future pending created at ${str(getattr(place, "filename"))}:${str(getattr(place, "lineno"))}>`,
  );
  const handle = asyncio.get_running_loop().call_soon(slow_callback, "x");
  print(
    getitem(getitem(getattr(handle, "_source_traceback"), -1), 2),
    contains(repr(handle), "slow_callback('x')"),
    contains(repr(handle), " created at "),
  );
  handle.cancel();
  print(contains(repr(handle), "Handle cancelled slow_callback('x')"));
  return null;
}

async function reports(): Promise<null> {
  function handler(
    loop: asyncio.AbstractEventLoop,
    context: Dict<string, unknown>,
  ): null {
    print(sorted(context), repr(getitem(context, "exception")), user.get());
    return null;
  }

  async function fails(): Promise<void> {
    user.set("the task's own");
    throw new ValueError("lost");
  }

  asyncio.get_running_loop().set_exception_handler(handler);
  detached(asyncio.create_task(py_coroutine(fails)));
  await asyncio.sleep(0);
  user.set("the callback's");
  asyncio.get_running_loop().call_soon(() => float(divide(1, 0)));
  await asyncio.sleep(0);
  return null;
}

async function plain(): Promise<void> {
  const future = new asyncio.Future();
  print(getattr(future, "_source_traceback"), future);
}

const logger = logging.getLogger("asyncio");
logger.addHandler(new Lines());
setattr(logger, "propagate", false);
for (const main of [slow_things, checks, made, reports]) {
  print(getattr(main, "__name__"));
  await asyncio.run(call(main), { debug: true });
}
await asyncio.run(py_coroutine(plain));
