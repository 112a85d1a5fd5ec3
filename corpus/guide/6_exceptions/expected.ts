import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print, str, ValueError } from "@tsyncio/runtime";

async function my_coroutine(): Promise<void> {
  try {
    print("Coroutine is running");
    await asyncio.sleep(2);
    throw new ValueError("Something went wrong");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(`Caught an exception: ${str(e)}`);
  }
}

await asyncio.run(coroutine(my_coroutine));
