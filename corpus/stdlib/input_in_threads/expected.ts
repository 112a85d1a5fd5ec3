/** input() in a thread: the loop goes on meanwhile. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as strings from "@tsyncio/runtime/strings";
import { coroutine, EOFError, exception, print } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";

async function ask(prompt: string): Promise<string> {
  return strings.upper(await threading.thread_input(prompt));
}

async function asking(): Promise<void> {
  print(await asyncio.to_thread(threading.thread_input));
  print(await asyncio.to_thread(threading.blocking(ask), "who? "));
  try {
    await asyncio
      .get_running_loop()
      .run_in_executor(null, threading.thread_input, "again? ");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof EOFError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(asking));
try {
  print(await ask("last? "));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof EOFError)) {
    throw error;
  }
  print(error);
}
