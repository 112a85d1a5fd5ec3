import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine as py_coroutine, print } from "@tsyncio/runtime";

async function child(name: string): Promise<string> {
  print(name, "runs");
  return name;
}

async function main(): Promise<void> {
  const first = asyncio.create_task(py_coroutine(child, "first"));
  const second = asyncio.create_task(py_coroutine(child, "second"));
  print("created, nothing has run");
  const coroutine = py_coroutine(child, "third");
  await asyncio.sleep(0);
  print("both have run", first.done(), second.done());
  print(await coroutine, await first, await first);
}

await asyncio.run(py_coroutine(main));
