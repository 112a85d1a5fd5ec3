import * as asyncio from "@tsyncio/runtime/asyncio";
import * as asyncio_subprocess from "@tsyncio/runtime/asyncio/subprocess";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getattr,
  type int,
  kwargs,
  OSError,
  print,
  ProcessLookupError,
  range,
  repr,
  rest_arguments,
  rest_keywords,
  str,
  take_keywords,
  TimeoutError,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

async function run(
  ...command_items: unknown[]
): Promise<Tuple<[int | null, string, string]>> {
  const options_2 = take_keywords(command_items);
  const options = rest_keywords(options_2);
  const command: Tuple<string[]> = rest_arguments(command_items);
  const process_ = await call(
    asyncio.create_subprocess_exec,
    ...command,
    kwargs(
      { stdout: asyncio_subprocess.PIPE, stderr: asyncio_subprocess.PIPE },
      options,
    ),
  );
  const [stdout, stderr] = await process_.communicate();
  return Tuple.of(process_.returncode, stdout!.decode(), stderr!.decode());
}

async function main(): Promise<void> {
  let error!: ProcessLookupError | OSError;
  print(await run("echo", "hello", "world"));
  print(await run("sh", "-c", "echo wrong >&2; exit 3"));
  print(await run("pwd", { cwd: "/" }));
  print(
    await run("sh", "-c", "echo $NAME", {
      env: new Dict<unknown, unknown>([["NAME", "value"]]),
    }),
  );
  print(
    await asyncio.gather(
      ...Array.from(range(3), (i) => coroutine(run, "echo", str(i))),
    ),
  );
  let process_: asyncio_subprocess.Process =
    await asyncio.create_subprocess_exec("cat", {
      stdin: asyncio_subprocess.PIPE,
      stdout: asyncio_subprocess.PIPE,
    });
  for (const line of [Bytes.from_latin1("one\n"), Bytes.from_latin1("two\n")]) {
    process_.stdin!.write(line);
    await process_.stdin!.drain();
    print(await process_.stdout!.readline());
  }
  process_.stdin!.close();
  await process_.stdin!.wait_closed();
  print(await process_.wait(), await process_.stdout!.read());
  process_ = await asyncio.create_subprocess_exec("sleep", "60");
  print(process_.returncode);
  process_.terminate();
  print(await process_.wait(), process_.returncode);
  try {
    process_.kill();
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ProcessLookupError)) {
      throw failure;
    }
    error = failure;
    try {
      print(repr(error));
    } finally {
      error = undefined as any;
    }
  }
  process_ = await asyncio.create_subprocess_exec("sleep", "60");
  try {
    await asyncio.wait_for(call_method(process_, "wait"), 0.05);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof TimeoutError)) {
      throw failure_2;
    }
    process_.kill();
    print("killed", await process_.wait());
  }
  for (const command of ["no_such_program", "/etc"]) {
    try {
      await asyncio.create_subprocess_exec(command);
    } catch (caught) {
      const failure_3 = exception(caught);
      if (!(failure_3 instanceof OSError)) {
        throw failure_3;
      }
      error = failure_3;
      try {
        print(getattr(type(error), "__name__"), error);
      } finally {
        error = undefined as any;
      }
    }
  }
  try {
    await asyncio.create_subprocess_exec("ls", { text: true });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
