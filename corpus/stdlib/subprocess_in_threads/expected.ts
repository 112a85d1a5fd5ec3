/** subprocess.run in threads: the others go on meanwhile. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  Bytes,
  call_method,
  coroutine,
  enter_blocking,
  exception,
  FileNotFoundError,
  type int,
  list,
  print,
  str,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import { ThreadPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";

async function listed(seconds: string): Promise<string> {
  const done = await subprocess.thread_run(
    `sleep ${str(seconds)}; echo after ${str(seconds)}`,
    { shell: true, capture_output: true, text: true },
  );
  return unawaited(call_method(done.stdout, "strip"));
}

async function failing(): Promise<int> {
  try {
    await subprocess.thread_check_output(["sh", "-c", "echo out; exit 3"]);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof subprocess.CalledProcessError)) {
      throw error;
    }
    print(error, error.output);
  }
  try {
    await subprocess.thread_run(["sleep", "5"], {
      timeout: 0.1,
      capture_output: true,
    });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof subprocess.TimeoutExpired)) {
      throw error;
    }
    print(error);
  }
  try {
    await subprocess.thread_run(["there-is-no-such-program"]);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error);
  }
  return await subprocess.thread_call(["sh", "-c", "exit 7"]);
}

async function ticks(stop: asyncio.Event): Promise<number> {
  let count = 0;
  while (!stop.is_set()) {
    count += 1;
    await asyncio.sleep(0.02);
  }
  return count;
}

async function main(): Promise<void> {
  const stop = new asyncio.Event();
  const ticking = asyncio.create_task(coroutine(ticks, stop));
  const started = Number(time.monotonic());
  print(
    await asyncio.gather(
      coroutine(asyncio.to_thread, threading.blocking(listed), "1.1"),
      coroutine(asyncio.to_thread, threading.blocking(listed), "1"),
    ),
  );
  print(Number(time.monotonic()) - started < 2);
  stop.set();
  print((await ticking) > 5);
  const loop = asyncio.get_running_loop();
  print(await loop.run_in_executor(null, threading.blocking(failing)));
  const done = await asyncio.to_thread(subprocess.thread_run, ["cat"], {
    input: Bytes.from_latin1("given"),
    capture_output: true,
  });
  print(done);
}

await asyncio.run(coroutine(main));
const scope = await enter_blocking(new ThreadPoolExecutor(2));
try {
  const pool = scope.value;
  print(
    list(
      await concurrent_futures.collected(
        pool.map(threading.blocking(listed), ["0.2", "0.1"]),
      ),
    ),
  );
} catch (caught) {
  await scope.caught(caught);
} finally {
  await scope.exit();
}
print(
  await subprocess.thread_check_call(["true"]),
  (await subprocess.thread_run(["echo", "x"], { stdout: subprocess.PIPE }))
    .stdout,
);
