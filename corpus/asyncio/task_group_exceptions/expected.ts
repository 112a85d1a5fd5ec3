import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  bound,
  coroutine,
  exception,
  ExceptionGroup,
  type float,
  KeyError,
  print,
  repr,
  ValueError,
} from "@tsyncio/runtime";

async function job(
  name: string,
  delay: float,
  error: ValueError | null = null,
): Promise<void> {
  try {
    await asyncio.sleep(delay);
    if (error !== null) {
      throw error;
    }
    print(name, "done");
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "cancelled");
    throw failure;
  }
}

async function main(): Promise<void> {
  let slow!: asyncio.Task<null>;
  let child!: asyncio.Task<null>;
  try {
    const scope = await aenter(new asyncio.TaskGroup());
    try {
      const group = scope.value;
      group.create_task(coroutine(job, "quick", 0.01));
      group.create_task(coroutine(job, "bad", 0.03, new ValueError("bad job")));
      slow = group.create_task(coroutine(job, "slow", 10));
      await job("body", 5);
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const failures = exception(caught);
    if (!(failures instanceof ExceptionGroup)) {
      throw failures;
    }
    print(failures.message);
    print(
      Array.from(failures.exceptions, (error) => repr(error)),
      bound(slow, "slow").cancelled(),
    );
  }

  try {
    const scope_2 = await aenter(new asyncio.TaskGroup());
    try {
      const group = scope_2.value;
      child = group.create_task(coroutine(job, "child", 5));
      await asyncio.sleep(0.01);
      throw new KeyError("from the body");
    } catch (caught) {
      await scope_2.caught(caught);
    } finally {
      await scope_2.exit();
    }
  } catch (caught) {
    const failures = exception(caught);
    if (!(failures instanceof ExceptionGroup)) {
      throw failures;
    }
    print(failures, failures.exceptions, bound(child, "child").cancelled());
  }
}

await asyncio.run(coroutine(main));
