import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  coroutine,
  exception,
  float,
  print,
  TimeoutError,
} from "@tsyncio/runtime";

async function work(delay: float): Promise<void> {
  try {
    await asyncio.sleep(delay);
    print("worked", delay);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("interrupted", delay);
    throw failure;
  }
}

async function main(): Promise<void> {
  let limit!: asyncio.Timeout;
  const scope = await aenter(asyncio.timeout(1));
  try {
    limit = scope.value;
    await work(0.01);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(limit.expired());

  try {
    const scope_2 = await aenter(asyncio.timeout(0.03));
    try {
      limit = scope_2.value;
      await work(0.01);
      await work(5);
      print("never");
    } catch (error) {
      await scope_2.caught(error);
    } finally {
      await scope_2.exit();
    }
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("too slow", limit.expired());
  }

  const scope_3 = await aenter(asyncio.timeout(null));
  try {
    const limit = scope_3.value;
    print(limit.when());
    limit.reschedule(float(Number(asyncio.get_running_loop().time()) + 1));
    await work(0.02);
  } catch (error) {
    await scope_3.caught(error);
  } finally {
    await scope_3.exit();
  }

  try {
    const scope_4 = await aenter(asyncio.timeout(1));
    try {
      const scope_5 = await aenter(asyncio.timeout(0.02));
      try {
        await work(5);
      } catch (error) {
        await scope_5.caught(error);
      } finally {
        await scope_5.exit();
      }
    } catch (error) {
      await scope_4.caught(error);
    } finally {
      await scope_4.exit();
    }
  } catch (error) {
    const failure_2 = exception(error);
    if (!(failure_2 instanceof TimeoutError)) {
      throw failure_2;
    }
    print("the inner one");
  }
  try {
    const scope_6 = await aenter(asyncio.timeout(0.02));
    try {
      try {
        await work(5);
      } finally {
        print("clean-up inside");
      }
    } catch (error) {
      await scope_6.caught(error);
    } finally {
      await scope_6.exit();
    }
  } catch (error) {
    const failure_3 = exception(error);
    if (!(failure_3 instanceof TimeoutError)) {
      throw failure_3;
    }
    print("after the clean-up");
  }
}

await asyncio.run(coroutine(main));
