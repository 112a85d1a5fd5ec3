/** An AsyncExitStack enters what asyncio itself defines: timeouts, locks and task groups do not wait where they are entered. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import {
  aenter,
  bound,
  call,
  call_method,
  coroutine,
  getattr,
  print,
  type,
} from "@tsyncio/runtime";

async function work(name: string): Promise<string> {
  await asyncio.sleep(0);
  print(name, "ends");
  return name;
}

async function main(): Promise<void> {
  let limit!: unknown;
  let task!: unknown;
  const scope = await aenter(new contextlib.AsyncExitStack());
  try {
    const stack = scope.value;
    limit = await stack.enter_async_context(asyncio.timeout(5));
    const lock = await stack.enter_async_context(new asyncio.Lock());
    const group = await stack.enter_async_context(new asyncio.TaskGroup());
    task = call(getattr(group, "create_task"), coroutine(work, "task"));
    print(
      getattr(type(limit), "__name__"),
      lock,
      getattr(type(group), "__name__"),
    );
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(
    call_method(bound(task, "task"), "result"),
    call_method(bound(limit, "limit"), "expired"),
  );
}

await asyncio.run(coroutine(main));
