import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  AttributeError,
  call,
  coroutine,
  exception,
  fail,
  print,
  RuntimeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

if (sys.platform === "win32") {
  asyncio.set_event_loop_policy(
    call(
      fail(
        new AttributeError(
          "module 'asyncio' has no attribute 'WindowsSelectorEventLoopPolicy'",
        ),
      ) as any,
    ),
  );
}

try {
  asyncio.set_event_loop_policy(
    call(
      fail(
        new AttributeError(
          "module 'asyncio' has no attribute 'WindowsProactorEventLoopPolicy'",
        ),
      ) as any,
    ),
  );
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print(error);
}

async function fetch(number: number): Promise<number> {
  await asyncio.sleep(0.001 * number);
  return number * 2;
}

async function main(): Promise<void> {
  const policy = asyncio.get_event_loop_policy();
  print(policy.get_event_loop() === asyncio.get_running_loop());
  print(await asyncio.gather(coroutine(fetch, 2), coroutine(fetch, 1)));
}

await asyncio.run(coroutine(main));

const policy = asyncio.get_event_loop_policy();
const loop = policy.new_event_loop();
policy.set_event_loop(loop);
print(
  asyncio.get_event_loop() === loop,
  asyncio.get_event_loop_policy() === policy,
);
const task = loop.create_task(coroutine(fetch, 3));
task.add_done_callback((done: asyncio.Task<number>) => loop.stop());
await loop.run_forever();
print(task.result());
loop.close();

asyncio.set_event_loop_policy(null);
print(asyncio.get_event_loop_policy() === policy);
asyncio.set_event_loop_policy(new asyncio.DefaultEventLoopPolicy());
asyncio.set_event_loop(null);
try {
  asyncio.get_event_loop();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
