import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  type Coroutine,
  coroutine as py_coroutine,
  exception,
  getattr,
  print,
  rest_arguments,
  take_keywords,
  TimeoutError,
  Tuple,
} from "@tsyncio/runtime";

async function primary(): Promise<string> {
  await asyncio.sleep(5);
  return "primary";
}

async function secondary(): Promise<string> {
  await asyncio.sleep(0.01);
  return "secondary";
}

async function with_fallback(
  ...sources_items: unknown[]
): Promise<string | null> {
  const options = take_keywords(sources_items);
  const limit = options.limit === undefined ? 0.03 : options.limit;
  const sources: Tuple<(() => Promise<string>)[]> =
    rest_arguments(sources_items);
  for (const source of sources) {
    try {
      return await asyncio.wait_for(call(source), limit);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof TimeoutError)) {
        throw failure;
      }
      print(getattr(source, "__name__"), "is too slow");
    }
  }
  return null;
}

async function race(...coroutines_items: Coroutine<string>[]): Promise<string> {
  const coroutines = Tuple.of(...coroutines_items);
  const tasks = Array.from(coroutines, (coroutine) =>
    asyncio.create_task(coroutine),
  );
  const [done, pending] = await asyncio.wait(tasks, {
    return_when: asyncio.FIRST_COMPLETED,
  });
  for (const task of pending) {
    task.cancel();
  }
  return done.pop().result();
}

async function main(): Promise<void> {
  print(await with_fallback(primary, secondary));
  print(await with_fallback(primary));
  print(await race(py_coroutine(primary), py_coroutine(secondary)));
}

await asyncio.run(py_coroutine(main));
