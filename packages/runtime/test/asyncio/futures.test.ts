import { expect, test } from "vitest";

import { coroutine, exception, print, repr, str, ValueError } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

import { unawaited } from "../../src/coroutines/index.ts";
import { captured_host, current_host, set_host } from "../../src/testing/index.ts";

/** The class and text of what a call raises, as Python would print them; the texts below were read off CPython 3.13. */
function raised(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return described(error);
  }
  return "nothing";
}

function described(error: unknown): string {
  const raised = exception(error);
  return `${raised.constructor.name}: ${str(raised)}`;
}

async function in_task<T>(body: () => Promise<T>): Promise<T> {
  return (await asyncio.run(coroutine(body))) as T;
}

async function nothing(): Promise<null> {
  return null;
}

test("a future says what is not allowed in its state", async () => {
  await in_task(async () => {
    const future = asyncio.get_running_loop().create_future<number>();
    expect(raised(() => future.result())).toBe("InvalidStateError: Result is not set.");
    expect(raised(() => future.exception())).toBe("InvalidStateError: Exception is not set.");
    expect(raised(() => future.set_exception(3))).toBe("TypeError: invalid exception object");
    future.set_result(1);
    expect(raised(() => future.set_result(2))).toBe("InvalidStateError: invalid state");
    expect(raised(() => future.set_exception(ValueError))).toBe("InvalidStateError: invalid state");
    const cancelled = asyncio.get_running_loop().create_future();
    cancelled.cancel("message");
    expect(raised(() => cancelled.result())).toBe("CancelledError: message");
    const task = asyncio.create_task(coroutine(nothing));
    expect(raised(() => task.set_result(null))).toBe("RuntimeError: Task does not support set_result operation");
    expect(raised(() => asyncio.create_task(3 as never))).toBe("TypeError: a coroutine was expected, got 3");
    expect(raised(() => asyncio.ensure_future(3 as never))).toBe(
      "TypeError: An asyncio.Future, a coroutine or an awaitable is required",
    );
  });
});

test("futures and tasks show themselves as CPython's do", async () => {
  await in_task(async () => {
    const future = asyncio.get_running_loop().create_future();
    expect(repr(future)).toBe("<Future pending>");
    future.add_done_callback(print);
    future.add_done_callback(nothing);
    future.add_done_callback(nothing);
    expect(repr(future)).toBe("<Future pending cb=[print(), <1 more>, nothing()]>");
    expect(future.remove_done_callback(nothing)).toBe(2);
    future.remove_done_callback(print);
    future.set_result(3);
    expect(repr(future)).toBe("<Future finished result=3>");
    const task = asyncio.create_task(coroutine(nothing), { name: "named" });
    expect(repr(task)).toBe("<Task pending name='named' coro=<nothing() running>>");
    await task;
    expect(repr(task)).toBe("<Task finished name='named' coro=<nothing() done> result=None>");
    expect(repr(asyncio.gather(coroutine(nothing)))).toBe("<_GatheringFuture pending>");
  });
});

test("a task that is returned, queued or set as a result is not awaited on the way", async () => {
  await in_task(async () => {
    const task = asyncio.create_task(coroutine(nothing));
    const start = async (): Promise<unknown> => unawaited(task);
    expect((await start()) === task).toBe(true);
    const carrier = asyncio.get_running_loop().create_future<unknown>();
    carrier.set_result(task);
    expect((await carrier) === task).toBe(true);
    expect(await task).toBe(null);
  });
});

test("a coroutine object is awaited once", async () => {
  await in_task(async () => {
    const once = coroutine(nothing);
    await once;
    const again = await Promise.resolve(once).catch(described);
    expect(again).toBe("RuntimeError: cannot reuse already awaited coroutine");
  });
});

test("awaiting outside of a task names the remedy", async () => {
  const loop = asyncio.new_event_loop();
  const text = await Promise.resolve(loop.create_future()).catch(described);
  expect(text).toContain("was awaited outside of a task");
  expect(text).toContain("asyncio.run()");
});

test("the loop goes on while a task awaits a promise of other TypeScript", async () => {
  const { awaitable } = await import("@tsyncio/runtime");
  const seen: string[] = [];
  await in_task(async () => {
    const other = asyncio.create_task(coroutine(async () => void seen.push("other")));
    await awaitable(new Promise((resolve) => setTimeout(resolve, 5)));
    seen.push("promise");
    await other;
  });
  expect(seen).toEqual(["other", "promise"]);
});

test("an exception nobody asks for goes to the loop's handler", async () => {
  const { host, captured } = captured_host(current_host());
  const real = set_host(host);
  try {
    await in_task(async () => {
      asyncio.create_task(coroutine(async () => Promise.reject(new ValueError("lost"))));
      await asyncio.sleep(0);
      await asyncio.sleep(0);
    });
  } finally {
    set_host(real);
  }
  expect(captured.stderr).toContain("Task exception was never retrieved\nfuture: <Task finished name=");
  expect(captured.stderr).toContain("ValueError: lost\n");
});

test("the dialect: a task made before any loop runs waits for run_task", async () => {
  const seen: string[] = [];
  const work = async (name: string, delay: number): Promise<null> => {
    await asyncio.sleep(delay);
    seen.push(name);
    return null;
  };
  const slow = asyncio.create_pending_task(coroutine(work, "slow", 0.02));
  const fast = asyncio.create_pending_task(coroutine(work, "fast", 0.01));
  await asyncio.run_task(slow);
  await asyncio.run_task(fast);
  expect(seen).toEqual(["fast", "slow"]);
  expect(raised(() => asyncio.create_task(coroutine(nothing)))).toBe("RuntimeError: no running event loop");
  expect(await asyncio.run(slow as never).catch(described)).toContain(
    "ValueError: a coroutine was expected, got <Task",
  );
});
