import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  print,
  repr,
  TimeoutError,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  const queue = new asyncio.Queue<string>(1);
  try {
    queue.get_nowait();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.QueueEmpty)) {
      throw error;
    }
    print("empty", repr(error));
  }
  queue.put_nowait("only");
  try {
    queue.put_nowait("one too many");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.QueueFull)) {
      throw error;
    }
    print("full", repr(error));
  }

  const put = asyncio.create_task(coroutine(queue.put.bind(queue), "waiting"));
  await asyncio.sleep(0);
  print(put.done(), queue.qsize());
  print(queue.get_nowait());
  await put;
  print(await queue.get());

  try {
    await asyncio.wait_for(coroutine(queue.get.bind(queue)), 0.02);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("nothing came");
  }
  await queue.put("kept");
  print(queue.qsize(), await queue.get());
}

await asyncio.run(coroutine(main));
