/** Tasks that outlive their loops: one that is closed, one that is the current one and stays, and one that an exception ends. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import { coroutine, detached, print } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

async function sleeper(name: string): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    print(name, "has ended");
  }
}

async function waiter(name: string, event: asyncio.Event): Promise<void> {
  try {
    await event.wait();
  } finally {
    print(name, "has ended");
  }
}

async function parent(name: string): Promise<void> {
  try {
    await asyncio.create_task(coroutine(sleeper, `child of ${name}`));
  } finally {
    print(name, "has ended");
  }
}

async function spawn(event: asyncio.Event): Promise<void> {
  detached(asyncio.create_task(coroutine(sleeper, "sleeper")));
  detached(asyncio.create_task(coroutine(waiter, "waiter", event)));
  detached(asyncio.create_task(coroutine(parent, "parent")));
  await asyncio.sleep(0.01);
}

const closed = asyncio.new_event_loop();
await closed.run_until_complete(coroutine(spawn, new asyncio.Event()));
closed.close();
print("closed");

// What this loop would wake is never freed, since the loop is not.
const current = asyncio.new_event_loop();
asyncio.set_event_loop(current);
await current.run_until_complete(coroutine(spawn, new asyncio.Event()));
print("still open");

async function leave(): Promise<void> {
  await asyncio.sleep(0.01);
  print("leaves");
  sys.exit(3);
}

async function main(): Promise<void> {
  try {
    await new asyncio.Event().wait();
  } finally {
    print("main has ended");
  }
}

const last = asyncio.new_event_loop();
detached(last.create_task(coroutine(leave)));
await last.run_until_complete(coroutine(main));
