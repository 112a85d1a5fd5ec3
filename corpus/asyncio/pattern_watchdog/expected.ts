import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  coroutine,
  exception,
  type float,
  print,
  TimeoutError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

class Watchdog {
  declare patience: float;
  declare beat: asyncio.Event;

  constructor(patience: float) {
    this.patience = patience;
    this.beat = new asyncio.Event();
  }

  feed(): void {
    this.beat.set();
  }

  async watch(task: asyncio.Task<string>): Promise<number> {
    let beats = 0;
    while (!task.done()) {
      try {
        await asyncio.wait_for(call_method(this.beat, "wait"), this.patience);
      } catch (caught) {
        const failure = exception(caught);
        if (!(failure instanceof TimeoutError)) {
          throw failure;
        }
        task.cancel(`silent after ${beats} beats`);
        return beats;
      }
      this.beat.clear();
      beats += 1;
    }
    return beats;
  }
}

async function worker(watchdog: Watchdog, delays: float[]): Promise<string> {
  const done: float[] = [];
  try {
    for (const delay of delays) {
      await asyncio.sleep(delay);
      watchdog.feed();
      done.push(delay);
    }
    return "finished";
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print("cancelled:", error.args, "after", done);
    throw error;
  } finally {
    print("worker cleans up");
  }
}

async function supervise(delays: float[]): Promise<boolean> {
  const watchdog = new Watchdog(0.1);
  const task = asyncio.create_task(coroutine(worker, watchdog, delays), {
    name: `worker-${delays.length}`,
  });
  const guard = asyncio.create_task(
    coroutine(watchdog.watch.bind(watchdog), task),
  );
  try {
    print(task.get_name(), await task);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(task.get_name(), "was stopped", task.cancelled());
  }
  guard.cancel();
  await asyncio.gather(guard, { return_exceptions: true });
  return guard.done();
}

async function main(): Promise<void> {
  print(await supervise([0.01, 0.02]));
  print(await supervise([0.01, 0.5, 0.01]));
}

await asyncio.run(coroutine(main));
