import { coroutine, Dict, getitem, is_, print, repr, RuntimeError, SystemExit, ValueError } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function value(result: number): Promise<number> {
  await asyncio.sleep(0.01);
  return result;
}

function failing(): null {
  throw new ValueError("callback");
}

function handler(_loop: unknown, context: Dict<string, unknown>): null {
  const message = getitem(context, "message") as string;
  print("handler:", message.split(" ").slice(0, 3), repr(getitem(context, "exception")));
  return null;
}

async function background(): Promise<null> {
  try {
    await asyncio.sleep(10);
  } finally {
    print("background ends");
  }
  return null;
}

async function main(): Promise<string> {
  asyncio.create_task(coroutine(background));
  await asyncio.sleep(0);
  return "main";
}

async function nested_run(): Promise<null> {
  const running = asyncio.get_running_loop();
  for (const attempt of [asyncio.run, running.run_until_complete.bind(running)]) {
    const body = coroutine(value, 1);
    try {
      await attempt(body);
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      print(error);
    }
    body.close();
  }
  return null;
}

const loop = asyncio.new_event_loop();
asyncio.set_event_loop(loop);
print(await loop.run_until_complete(coroutine(value, 1)));
print(is_(asyncio.get_event_loop(), loop), loop.is_running(), loop.is_closed());
loop.set_exception_handler(handler);
loop.call_soon(failing);
loop.call_soon(print, "after failing");
loop.call_later(0.01, loop.stop.bind(loop));
await loop.run_forever();
print("stopped");
loop.call_soon(print, "left over");
loop.stop();
await loop.run_forever();
print("no loop runs");
const task = loop.create_task(coroutine(value, 4));
try {
  loop.call_soon(loop.stop.bind(loop));
  await loop.run_until_complete(task);
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
print(await loop.run_until_complete(task));
loop.close();
const body = coroutine(value, 5);
try {
  await loop.run_until_complete(body);
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
body.close();
try {
  loop.call_soon(print);
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
print(await asyncio.run(coroutine(main)));
await asyncio.run(coroutine(nested_run));
try {
  await asyncio.run(3 as never);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
for (const ask of [asyncio.get_running_loop, asyncio.get_event_loop]) {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}
try {
  await asyncio.run(coroutine(main));
  throw new SystemExit(0);
} catch (error) {
  if (!(error instanceof SystemExit)) throw error;
  print("exit", error.code);
}
