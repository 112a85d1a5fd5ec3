import {
  aenter,
  coroutine,
  exception,
  getattr,
  print,
  repr,
} from "@tsyncio/runtime";
import {
  gather,
  iscoroutinefunction,
  Queue,
  run,
  sleep,
  timeout,
  TimeoutError,
  wait_for,
} from "@tsyncio/runtime/asyncio";
import { monotonic } from "@tsyncio/runtime/stdlib/time";

async function main(): Promise<null> {
  const start = Number(monotonic());
  const scope = await aenter(timeout(5));
  try {
    print(
      await gather(coroutine(sleep, 0.01, "a"), coroutine(sleep, 0.02, "b")),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  try {
    await wait_for(coroutine(sleep, 5), 0.01);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print(repr(error));
  }
  print(
    Number(monotonic()) >= start,
    getattr(Queue, "__name__"),
    iscoroutinefunction(main),
  );
  return null;
}

await run(coroutine(main));
