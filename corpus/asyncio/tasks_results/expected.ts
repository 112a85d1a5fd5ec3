import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  divide as py_divide,
  exception,
  float,
  print,
  repr,
  ZeroDivisionError,
} from "@tsyncio/runtime";

async function divide(a: number, b: number): Promise<float> {
  await asyncio.sleep(0.01);
  return float(py_divide(a, b));
}

async function main(): Promise<void> {
  const [good, bad] = [
    asyncio.create_task(coroutine(divide, 6, 3)),
    asyncio.create_task(coroutine(divide, 1, 0)),
  ];
  try {
    good.result();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.InvalidStateError)) {
      throw error;
    }
    print("not yet:", error);
  }
  print(good.done(), good.cancelled());

  await asyncio.wait([good, bad]);
  print(good.done(), good.result(), good.exception());
  print(bad.done(), repr(bad.exception()));
  try {
    bad.result();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ZeroDivisionError)) {
      throw error;
    }
    print("raised again:", error);
  }

  const stopped = asyncio.create_task(coroutine(divide, 1, 1));
  stopped.cancel();
  await asyncio.wait([stopped]);
  print(stopped.cancelled(), stopped.cancel(), good.cancel());
  try {
    stopped.exception();
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("a cancelled task has no exception");
  }
}

await asyncio.run(coroutine(main));
