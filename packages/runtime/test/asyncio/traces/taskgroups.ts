import {
  aenter,
  coroutine,
  during,
  exception,
  ExceptionGroup,
  KeyError,
  print,
  RuntimeError,
  ValueError,
} from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function step(name: string, delay: number): Promise<string> {
  try {
    await asyncio.sleep(delay);
    print(name, "done");
    return name;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(name, "cancelled");
    throw error;
  }
}

async function fail(text: string, delay: number): Promise<null> {
  await asyncio.sleep(delay);
  throw new ValueError(text);
}

async function fails_while_cancelled(): Promise<null> {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    throw during(new KeyError("cleanup"), error);
  }
  return null;
}

async function within(block: (group: asyncio.TaskGroup) => Promise<void>): Promise<asyncio.TaskGroup[]> {
  const group = new asyncio.TaskGroup();
  const scope = await aenter(group);
  try {
    await block(group);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  return [group];
}

async function grouped(): Promise<null> {
  await within(async (group) => {
    group.create_task(coroutine(step, "inside", 1));
    await asyncio.sleep(1);
  });
  return null;
}

async function main(): Promise<null> {
  let one: asyncio.Task<string> | null = null;
  const [first] = await within(async (group) => {
    one = group.create_task(coroutine(step, "one", 0.02));
    group.create_task(coroutine(step, "two", 0.01));
    print("body ends");
  });
  print((one as asyncio.Task<string> | null)?.result());

  try {
    await within(async (group) => {
      group.create_task(coroutine(step, "three", 1));
      group.create_task(coroutine(fail, "x", 0.01));
      group.create_task(coroutine(fails_while_cancelled));
      await step("body", 1);
    });
  } catch (caught) {
    const error = exception(caught) as ExceptionGroup;
    print("values", error.subgroup(ValueError)!.exceptions);
    print("keys", error.subgroup(KeyError)!.exceptions);
  }

  try {
    await within(async (group) => {
      group.create_task(coroutine(step, "four", 1));
      await asyncio.sleep(0);
      throw new RuntimeError("body");
    });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ExceptionGroup)) throw error;
    print(error, error.exceptions);
  }

  const task = asyncio.create_task(coroutine(grouped));
  await asyncio.sleep(0.01);
  task.cancel("outside");
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled", error.args);
  }

  try {
    first!.create_task(coroutine(step, "late", 0));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
  return null;
}

await asyncio.run(coroutine(main));
