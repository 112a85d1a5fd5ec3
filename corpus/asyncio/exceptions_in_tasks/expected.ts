import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  type BaseException,
  coroutine,
  Exception,
  exception,
  getattr,
  left_handler,
  print,
  raise_,
  raise_from,
  repr,
  RuntimeError,
} from "@tsyncio/runtime";

class Failed extends Exception {}

async function fail(message: string): Promise<void> {
  await asyncio.sleep(0.01);
  throw new Failed(message);
}

async function wraps(): Promise<void> {
  let leaving: BaseException | null = null;
  try {
    try {
      await fail("inner");
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Failed)) {
        throw error;
      }
      try {
        throw raise_from(new RuntimeError("outer"), error);
      } catch (raised) {
        throw left_handler(raised, error);
      }
    }
  } catch (raised_2) {
    leaving = exception(raised_2);
    throw leaving;
  } finally {
    try {
      await asyncio.sleep(0);
      print("awaited in finally");
    } catch (raised_2) {
      throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
    }
  }
}

async function main(): Promise<void> {
  let error!: RuntimeError | Failed;
  const task = asyncio.create_task(coroutine(wraps));
  try {
    await task;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof RuntimeError)) {
      throw failure;
    }
    error = failure;
    try {
      try {
        print(error, "from", repr(error.__cause__), error === task.exception());
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      error = undefined as any;
    }
  }

  const results = await asyncio.gather(
    coroutine(fail, "a"),
    coroutine(fail, "b"),
    { return_exceptions: true },
  );
  print(results);
  for (const result of results) {
    try {
      throw raise_(result);
    } catch (caught) {
      const failure_2 = exception(caught);
      if (!(failure_2 instanceof Failed)) {
        throw failure_2;
      }
      error = failure_2;
      try {
        try {
          print("raised again:", error);
        } catch (raised_2) {
          throw left_handler(raised_2, failure_2);
        }
      } finally {
        error = undefined as any;
      }
    }
  }

  try {
    const scope = await aenter(asyncio.timeout(1));
    try {
      await asyncio.gather(
        coroutine(fail, "in a gather"),
        coroutine(asyncio.sleep, 0.02),
      );
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Failed)) {
      throw error;
    }
    try {
      print(error, getattr(error, "__cause__"), getattr(error, "__context__"));
    } catch (raised_3) {
      throw left_handler(raised_3, error);
    }
  }
}

await asyncio.run(coroutine(main));
