import { aenter, coroutine, during, exception, KeyError, print, repr, RuntimeError } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function slow(): Promise<string> {
  try {
    await asyncio.sleep(1);
    return "done";
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("slow cancelled");
    throw error;
  } finally {
    print("slow ends");
  }
}

async function refuses(): Promise<string | null> {
  try {
    await asyncio.sleep(0.05);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    return "refused";
  }
  return null;
}

async function limited(): Promise<null> {
  const scope = await aenter(asyncio.timeout(5));
  try {
    await asyncio.sleep(0.5);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<null> {
  try {
    await asyncio.wait_for(coroutine(slow), 0.01);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("caught", repr(error), repr(error.__cause__));
  }
  print(await asyncio.wait_for(coroutine(refuses), 0.01));
  print(await asyncio.wait_for(coroutine(asyncio.sleep<string>, 0.01, "in time"), 1));
  let task: asyncio.Task = asyncio.create_task(coroutine(slow));
  try {
    await asyncio.wait_for(task, 0);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("zero", task.cancelled(), repr(error.__cause__));
  }
  print(await asyncio.wait_for(coroutine(asyncio.sleep<string>, 0, "none"), null));

  let entered = asyncio.timeout(0.01);
  try {
    const scope = await aenter(entered);
    try {
      await slow();
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("timeout", repr(error), entered.expired());
  }
  entered = asyncio.timeout(0.01);
  const scope = await aenter(entered);
  try {
    entered.reschedule(null);
    await asyncio.sleep(0.05);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(entered.expired(), entered);
  for (const candidate of [entered, asyncio.timeout(1)]) {
    try {
      candidate.reschedule(1);
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      print(error);
    }
  }

  try {
    const outer = await aenter(asyncio.timeout(0.02));
    try {
      try {
        const inner = await aenter(asyncio.timeout(0.01));
        try {
          await asyncio.sleep(1);
        } catch (error) {
          await inner.caught(error);
        } finally {
          await inner.exit();
        }
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        print("inner");
        await asyncio.sleep(1);
      }
    } catch (error) {
      await outer.caught(error);
    } finally {
      await outer.exit();
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("outer");
  }

  task = asyncio.create_task(coroutine(limited));
  await asyncio.sleep(0.01);
  task.cancel("outside");
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("not a timeout", error.args, task.cancelling());
  }

  try {
    const limit = await aenter(asyncio.timeout(0.01));
    try {
      try {
        await asyncio.sleep(1);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) throw error;
        throw during(new KeyError("instead"), error);
      }
    } catch (error) {
      await limit.caught(error);
    } finally {
      await limit.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) throw error;
    print(repr(error), repr(error.__context__));
  }
  return null;
}

await asyncio.run(coroutine(main));
