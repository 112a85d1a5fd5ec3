import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, KeyError, print, repr } from "@tsyncio/runtime";

async function work(
  name: string,
  delay: number,
  error: KeyError | null = null,
): Promise<void> {
  try {
    await asyncio.sleep(delay);
    if (error !== null) {
      throw error;
    }
    print(name, "finished");
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "cancelled");
    throw failure;
  }
}

async function main(): Promise<void> {
  try {
    await asyncio.gather(
      coroutine(work, "quick", 0.02),
      coroutine(work, "broken", 0.05, new KeyError("missing")),
      coroutine(work, "slow", 0.1),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("gather raised", repr(error));
  }
  // The others are not cancelled: they go on.
  await asyncio.sleep(0.1);
  print("main ends");
}

await asyncio.run(coroutine(main));
