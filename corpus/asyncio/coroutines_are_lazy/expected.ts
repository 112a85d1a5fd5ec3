import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  type Coroutine,
  coroutine,
  Dict,
  exception,
  getattr,
  getitem,
  print,
  RuntimeError,
  type,
} from "@tsyncio/runtime";

async function step(name: string): Promise<string> {
  print("running", name);
  return name;
}

function make(name: string): Coroutine<string> {
  print("making", name);
  return coroutine(step, name);
}

async function main(): Promise<void> {
  const steps = [make("a"), make("b")];
  const table = new Dict<string, Coroutine<string>>([
    ["later", coroutine(step, "c")],
  ]);
  print("made, not run");
  print(await getitem(steps, 1));
  print(await getitem(steps, 0), await getitem(table, "later"));

  const pending = coroutine(step, "d");
  const alias = pending;
  print(
    asyncio.iscoroutine(pending),
    asyncio.iscoroutine(step),
    getattr(type(pending), "__name__"),
  );
  print(await alias);
  try {
    await pending;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
