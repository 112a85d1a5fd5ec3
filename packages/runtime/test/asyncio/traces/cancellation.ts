import { coroutine, exception, print } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function worker(name: string): Promise<null> {
  try {
    print(name, "begin");
    await asyncio.sleep(1);
    print(name, "never");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(name, "cancelled", error.args);
    try {
      await asyncio.sleep(0.1);
      print(name, "cleanup done");
    } finally {
      print(name, "finally");
    }
    throw error;
  }
  return null;
}

async function outer(name: string): Promise<null> {
  try {
    return await worker(name);
  } finally {
    await asyncio.sleep(0);
    print(name, "outer finally");
  }
}

async function stubborn(): Promise<string> {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("stubborn refuses");
  }
  await asyncio.sleep(0.01);
  return "survived";
}

async function cancels_itself(): Promise<null> {
  asyncio.current_task()!.cancel("self");
  print("still here");
  await asyncio.sleep(0);
  print("not here");
  return null;
}

async function ends_while_cancelled(): Promise<any> {
  asyncio.current_task()!.cancel();
  return "ignored";
}

async function gathering(): Promise<null> {
  try {
    await asyncio.gather(coroutine(worker, "g1"), coroutine(worker, "g2"));
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("gather cancelled", error.args);
    throw error;
  }
  return null;
}

function state(task: asyncio.Task): string {
  if (task.cancelled()) return "cancelled";
  return task.exception() ? "failed" : "finished";
}

async function main(): Promise<null> {
  const started = asyncio.create_task(coroutine(outer, "w"));
  const unstarted = asyncio.create_task(coroutine(outer, "u"));
  print(unstarted.cancel("early"));
  await asyncio.sleep(0.02);
  print("cancel", started.cancel("now"), started.cancelling());
  await asyncio.sleep(0.01);
  print("cancel again", started.cancel("again"), started.cancelling());
  await asyncio.gather(started, unstarted, { return_exceptions: true });
  print(state(started), state(unstarted), started.cancel());

  let task: asyncio.Task = asyncio.create_task(coroutine(stubborn));
  await asyncio.sleep(0);
  task.cancel();
  print(await task, task.cancelling(), task.uncancel(), task.uncancel());

  for (const body of [cancels_itself, ends_while_cancelled]) {
    task = asyncio.create_task(coroutine(body));
    try {
      await task;
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      print(body.name, error.args, state(task));
    }
  }

  task = asyncio.create_task(coroutine(gathering));
  await asyncio.sleep(0.01);
  task.cancel("group");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main sees", error.args);
  }

  const inner = asyncio.create_task(coroutine(stubborn));
  const shielded = asyncio.shield(inner);
  await asyncio.sleep(0);
  shielded.cancel();
  try {
    await shielded;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("shield cancelled", inner.cancelled(), inner.done());
  }
  inner.cancel();
  print(await inner);

  const future = asyncio.get_running_loop().create_future<string>();
  const waiter = asyncio.create_task(coroutine(asyncio.wait_for<string>, future, null));
  await asyncio.sleep(0);
  future.set_result("value");
  waiter.cancel();
  try {
    print(await waiter);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled after the result was set", future.result());
  }
  return null;
}

await asyncio.run(coroutine(main));
