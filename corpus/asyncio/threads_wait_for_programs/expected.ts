import * as asyncio from "@tsyncio/runtime/asyncio";
import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  call_method,
  coroutine,
  exception,
  type int,
  print,
  repr,
  Tuple,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";

async function run(code: number): Promise<int> {
  const process_ = new subprocess.Popen([
    "sh",
    "-c",
    `sleep 0.2; exit ${code}`,
  ]);
  return await subprocess.thread_wait(process_);
}

async function talk(text: string): Promise<Tuple<[unknown, unknown]>> {
  const process_ = new subprocess.Popen(["cat"], {
    stdin: subprocess.PIPE,
    stdout: subprocess.PIPE,
    text: true,
  });
  const [out, errors] = await subprocess.thread_communicate(process_, text);
  return Tuple.of(call_method(out, "upper"), errors);
}

async function ask(): Promise<unknown> {
  return unawaited(
    call_method(await threading.thread_readline(sys.stdin), "strip"),
  );
}

async function count_ticks(stop: asyncio.Event): Promise<number> {
  let ticks = 0;
  while (!stop.is_set()) {
    ticks += 1;
    await asyncio.sleep(0.01);
  }
  return ticks;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  const ticking = asyncio.create_task(coroutine(count_ticks, stop));
  print(await asyncio.to_thread(threading.blocking(run), 3));
  stop.set();
  print("the loop went on:", (await ticking) > 3);
  print(await asyncio.to_thread(threading.blocking(talk), "hello\n"));
  let process_: subprocess.Popen = new subprocess.Popen(["sh", "-c", "exit 4"]);
  print(await asyncio.to_thread(subprocess.thread_wait.bind(null, process_)));
  process_ = new subprocess.Popen(["echo", "x"], { stdout: subprocess.PIPE });
  print(
    await loop.run_in_executor(
      null,
      subprocess.thread_communicate.bind(null, process_),
    ),
  );
  process_ = new subprocess.Popen(["sleep", "10"]);
  try {
    await asyncio.to_thread(subprocess.thread_wait.bind(null, process_), 0.05);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof subprocess.TimeoutExpired)) {
      throw error;
    }
    print(error);
    process_.kill();
  }
  print(await subprocess.thread_wait(process_));
  print(
    repr(
      await asyncio.to_thread(threading.thread_readline.bind(null, sys.stdin)),
    ),
  );
  print(await loop.run_in_executor(null, threading.blocking(ask)));
  print(
    repr(
      await asyncio.to_thread(threading.thread_readline.bind(null, sys.stdin)),
    ),
  );
}

await asyncio.run(coroutine(main));
