import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  bound,
  coroutine,
  exception,
  float,
  float_divide,
  getattr,
  KeyError,
  print,
  TimeoutError,
  type,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  let limit!: asyncio.Timeout;
  try {
    const scope = await aenter(asyncio.timeout(1));
    try {
      throw new KeyError("inside");
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("passes through:", error);
  }

  const loop = asyncio.get_running_loop();
  try {
    const scope_2 = await aenter(
      asyncio.timeout_at(float(Number(loop.time()) + 0.02)),
    );
    try {
      limit = scope_2.value;
      await asyncio.sleep(10);
    } catch (caught) {
      await scope_2.caught(caught);
    } finally {
      await scope_2.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print(
      "expired",
      bound(limit, "limit").expired(),
      getattr(type(error.__cause__), "__name__"),
    );
  }

  try {
    const scope_3 = await aenter(asyncio.timeout(0));
    try {
      await asyncio.sleep(0.01);
    } catch (caught) {
      await scope_3.caught(caught);
    } finally {
      await scope_3.exit();
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("expired at once");
  }

  const scope_4 = await aenter(asyncio.timeout(0));
  try {
    print("a block that never waits is not interrupted");
  } catch (caught) {
    await scope_4.caught(caught);
  } finally {
    await scope_4.exit();
  }

  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const scope_5 = await aenter(asyncio.timeout(0.05));
      try {
        await asyncio.sleep(float_divide(0.1, attempt * 5 + 1));
        print("attempt", attempt, "succeeded");
        break;
      } catch (caught) {
        await scope_5.caught(caught);
      } finally {
        await scope_5.exit();
      }
    } catch (caught) {
      const failure_2 = exception(caught);
      if (!(failure_2 instanceof TimeoutError)) {
        throw failure_2;
      }
      print("attempt", attempt, "timed out");
    }
  }
}

await asyncio.run(coroutine(main));
