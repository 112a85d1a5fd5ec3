/** Python 3.14 lets several exceptions stand in a clause without parentheses (PEP 758). */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  KeyError,
  print,
  ValueError,
} from "@tsyncio/runtime";

async function attempt(kind: number): Promise<string> {
  try {
    await asyncio.sleep(0);
    if (kind === 0) {
      throw new ValueError("a value");
    }
    if (kind === 1) {
      throw new KeyError("a key");
    }
    if (kind === 2) {
      throw new asyncio.CancelledError();
    }
    return "nothing was raised";
  } catch (error) {
    const failure = exception(error);
    if (failure instanceof ValueError || failure instanceof KeyError) {
      return "a value or a key";
    } else if (failure instanceof asyncio.CancelledError) {
      return "cancelled";
    } else {
      throw failure;
    }
  }
}

async function main(): Promise<void> {
  for (let kind = 0; kind < 4; kind++) {
    print(kind, await attempt(kind));
  }
}

await asyncio.run(coroutine(main));
