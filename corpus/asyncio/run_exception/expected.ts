import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, LookupError, print } from "@tsyncio/runtime";

async function fail(message: string): Promise<void> {
  await asyncio.sleep(0.01);
  throw new LookupError(message);
}

async function main(): Promise<void> {
  try {
    await fail("inside");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof LookupError)) {
      throw error;
    }
    print("caught inside:", error);
  }
  await fail("outside");
}

try {
  await asyncio.run(coroutine(main));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof LookupError)) {
    throw error;
  }
  print("caught outside:", error);
}

print(await asyncio.run(coroutine(asyncio.sleep, 0.01, "still works")));
