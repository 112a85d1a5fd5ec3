/** A future that is freed with an exception nobody asked for, and what futures are made of. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as gc from "@tsyncio/runtime/stdlib/gc";
import {
  call_method,
  coroutine,
  type Dict,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  int,
  is_,
  isinstance,
  iter,
  KeyError,
  len,
  list,
  print,
  repr,
  set,
  setattr,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/duck_futures";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/future_state";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/dicts";
import { GenericAlias } from "@tsyncio/runtime/stdlib/types";

const reports: string[] = [];

function handler(
  loop: asyncio.AbstractEventLoop,
  context: Dict<string, any>,
): null {
  const future = context.get("future");
  reports.push(getitem(context, "message"));
  print(
    getitem(context, "message"),
    repr(getitem(context, "exception")),
    getattr(type(future), "__name__"),
    call_method(future, "done"),
  );
  return null;
}

async function fails(name: string): Promise<void> {
  await asyncio.sleep(0);
  throw new ValueError(name);
}

async function forgotten(): Promise<void> {
  let task!: asyncio.Task<unknown> | null;
  const background = set();
  for (const name of ["first", "second"]) {
    task = asyncio.create_task(coroutine(fails, name));
    background.add(task);
    task.add_done_callback(getattr(background, "discard"));
  }
  task = null;
  await asyncio.sleep(0.01);
  await gc.collect();
  print(len(background), reports.length);
}

async function asked(): Promise<void> {
  let task: asyncio.Task<unknown> | null = asyncio.create_task(
    coroutine(fails, "asked for"),
  );
  await asyncio.sleep(0.01);
  print(repr(task.exception()));
  task = null;
  await gc.collect();
  print("nothing to say");
}

async function silenced(): Promise<void> {
  let future: asyncio.Future<unknown> | null = asyncio
    .get_running_loop()
    .create_future();
  future.set_exception(new KeyError("silenced"));
  print(getattr(future, "_log_traceback"));
  setattr(future, "_log_traceback", false);
  print(getattr(future, "_log_traceback"));
  try {
    setattr(future, "_log_traceback", true);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  future = null;
  await gc.collect();
  print("nothing to say");
}

async function main(): Promise<void> {
  asyncio.get_running_loop().set_exception_handler(handler);
  await forgotten();
  await asked();
  await silenced();
}

class Promise_ {
  static __name__ = "Promise";
  declare _asyncio_future_blocking: boolean | null;
  static _asyncio_future_blocking: null = null;

  constructor() {
    this._asyncio_future_blocking = false;
  }
}
Promise_.prototype._asyncio_future_blocking = Promise_._asyncio_future_blocking;

class Other {}

function kinds(): void {
  print(
    asyncio.isfuture(new Promise_()),
    asyncio.isfuture(Promise_),
    asyncio.isfuture(new Other()),
    asyncio.isfuture(1),
  );
  setattr(Other, "promise", new Promise_());
  const promise = getattr(Other, "promise");
  print(
    asyncio.ensure_future(promise) === promise,
    asyncio.wrap_future(promise) === promise,
  );
  const alias = getitem(asyncio.Queue, int);
  print(
    alias,
    getattr(alias, "__args__"),
    is_(getattr(alias, "__origin__"), asyncio.Queue),
    isinstance(alias, GenericAlias),
  );
  print(eq(new GenericAlias(list, Tuple.of(int)), getitem(list, int)));
}

function thrown(): void {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  const steps = iter(future);
  for (const given of [
    Tuple.of(ValueError),
    Tuple.of(new ValueError("a")),
    Tuple.of(list),
    Tuple.of(),
  ]) {
    try {
      call_method(steps, "throw", ...given);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Exception)) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
  loop.close();
}

await asyncio.run(coroutine(main));
kinds();
thrown();
