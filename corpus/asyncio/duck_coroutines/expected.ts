/** Objects with the methods of a coroutine are coroutines, and what else tasks say of themselves. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  call,
  call_method,
  contains,
  coroutine,
  type Dict,
  eq,
  getattr,
  getitem,
  type int,
  is_,
  isub,
  len,
  never_waits,
  print,
  StopIteration,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/duck_coroutines";
import "@tsyncio/runtime/asyncio/parts/group_tasks";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";
import "@tsyncio/runtime/asyncio/parts/stacks";
import "@tsyncio/runtime/parts/awaitables";
import "@tsyncio/runtime/parts/dicts";

/** Suspends as often as it is told, then gives a result. */
class Steps {
  declare count: unknown;

  constructor(count: int) {
    this.count = count;
  }

  send(value: null): null {
    if (eq(this.count, 0)) {
      throw new StopIteration("result");
    }
    this.count = isub(this.count, 1);
    print("step", this.count, value);
    return null;
  }

  throw(...error_items: unknown[]): void {
    const error = Tuple.of(...error_items);
    print("thrown", getattr(type(getitem(error, 0)), "__name__"));
    throw new StopIteration("after throw");
  }

  close(): void {
    print("closed");
  }

  __await__(): Steps {
    return this;
  }

  __next__(): null {
    return this.send(null);
  }
}

function made_of(count: number): any {
  return call(getattr(Holder, "make"), count);
}

class Holder {
  static make: typeof Steps = Steps;
}

async function outer(): Promise<void> {
  inner();
}

function inner(): void {
  const task = asyncio.current_task();
  const frame = getitem(task!.get_stack({ limit: 1 }), 0);
  print(getattr(getattr(frame, "f_code"), "co_name"));
  const file = new io.StringIO();
  task!.print_stack({ limit: 1, file });
  print(
    strings.startswith(file.getvalue(), "Stack for <Task pending name='t'"),
  );
}
never_waits(inner);

async function nothing(): Promise<string> {
  return "own";
}

function handler(
  loop: asyncio.AbstractEventLoop,
  context: Dict<string, unknown>,
): null {
  print(
    getattr(type(getitem(context, "exception")), "__name__"),
    contains(str(getitem(context, "exception")), "already done"),
  );
  return null;
}

async function main(): Promise<void> {
  const steps = made_of(2);
  print(
    asyncio.iscoroutine(steps),
    asyncio.iscoroutine(Steps),
    asyncio.iscoroutine(3),
  );
  const loop = asyncio.get_running_loop();
  let task: asyncio.Task<unknown> = loop.create_task(steps);
  print(is_(task.get_coro(), steps));
  print(await task);
  task = loop.create_task(made_of(5));
  await asyncio.sleep(0);
  task.cancel();
  print(await task);
  await asyncio.create_task(coroutine(outer), { name: "t" });
  loop.set_exception_handler(handler);
  const finished = asyncio.create_task(coroutine(nothing));
  call_method(asyncio.Future, "set_result", finished, "from outside");
  print(await finished);
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const group = scope.value;
    group.create_task(coroutine(asyncio.sleep, 0));
    print(len(getattr(group, "_tasks")));
    await asyncio.sleep(0.01);
    print(len(getattr(group, "_tasks")));
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));
