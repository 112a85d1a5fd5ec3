import { coroutine, print } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function child(name: string, count: number): Promise<string> {
  print(name, "start");
  for (let i = 0; i < count; i++) {
    await asyncio.sleep(0);
    print(name, i);
  }
  return name;
}

async function nested(name: string): Promise<string> {
  print(name, "enter");
  print(name, "got", await child(name + ".c", 2));
  await nothing();
  print(name, "after nothing");
  await asyncio.sleep(0);
  return name;
}

async function nothing(): Promise<null> {
  return null;
}

async function main(): Promise<null> {
  const a = asyncio.create_task(coroutine(nested, "a"));
  const b = asyncio.create_task(coroutine(nested, "b"));
  const c = asyncio.create_task(coroutine(child, "c", 3));
  print("created");
  print(await asyncio.gather(a, b, c, coroutine(child, "d", 1)));
  const done = asyncio.get_running_loop().create_future<number>();
  done.set_result(7);
  const quick = asyncio.create_task(coroutine(child, "quick", 0));
  print("done future", await done);
  print("shielded", await asyncio.shield(quick));
  const loop = asyncio.get_running_loop();
  loop.call_soon(print, "soon 1");
  const handle = loop.call_soon(print, "never");
  loop.call_soon(print, "soon 2");
  handle.cancel();
  loop.call_later(0.02, print, "later");
  loop.call_later(0.01, print, "sooner");
  await asyncio.sleep(0.03);
  print(await asyncio.gather());
  return null;
}

await asyncio.run(coroutine(main));
