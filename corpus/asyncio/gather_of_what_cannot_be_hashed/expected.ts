import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, Dict, exception, print, TypeError } from "@tsyncio/runtime";

async function main(): Promise<void> {
  for (const bad of [[] as any[], new Dict(), 1, null, "x"]) {
    try {
      await asyncio.gather(bad as any);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(error);
    }
  }
}

await asyncio.run(coroutine(main));
