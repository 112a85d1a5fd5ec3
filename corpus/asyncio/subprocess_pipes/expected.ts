/** Transports of programs: their process, their pipes, what comes in which order. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import {
  awaitable,
  BrokenPipeError,
  Bytes,
  call_method,
  ConnectionResetError,
  coroutine,
  eq,
  exception,
  FileNotFoundError,
  getattr,
  mul,
  print,
  str,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/processes";

class Shows extends asyncio.SubprocessProtocol {
  declare done: asyncio.Future<unknown>;
  declare has_exited: boolean;

  constructor() {
    super();
    this.done = asyncio.get_running_loop().create_future();
    this.has_exited = false;
  }

  connection_made(transport: unknown): null {
    print("made", getattr(type(transport), "__name__"));
    return null;
  }

  pipe_data_received(fd: unknown, data: unknown): null {
    print("data", fd, data);
    return null;
  }

  pipe_connection_lost(fd: unknown, exc: unknown): null {
    print("pipe lost", fd, exc);
    return null;
  }

  process_exited(): null {
    this.has_exited = true;
    return null;
  }

  connection_lost(exc: unknown): null {
    print("lost", exc, this.has_exited);
    this.done.set_result(null);
    return null;
  }
}

async function of_transports(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const [transport, protocol] = await loop.subprocess_exec(Shows, "cat", {
    stderr: null,
  });
  const process_ = call_method(transport, "get_extra_info", "subprocess");
  print(
    getattr(type(process_), "__name__"),
    eq(getattr(process_, "pid"), call_method(transport, "get_pid")),
    call_method(process_, "poll"),
    getattr(process_, "args"),
  );
  const stdin = call_method(transport, "get_pipe_transport", 0);
  call_method(stdin, "write", Bytes.from_latin1("hello"));
  call_method(stdin, "write_eof");
  await awaitable(getattr(protocol, "done"));
  print(
    call_method(transport, "get_returncode"),
    getattr(process_, "returncode"),
  );
  call_method(transport, "close");
}

/** The protocol may be a class of asyncio; a closed transport kills. */
async function of_a_class(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const [transport, _] = await loop.subprocess_shell(
    asyncio.SubprocessProtocol,
    "exec sleep 10",
    { stdin: null, stdout: null, stderr: null },
  );
  const process_ = call_method(transport, "get_extra_info", "subprocess");
  call_method(transport, "close");
  print(
    await awaitable(call_method(transport, "_wait")),
    getattr(process_, "returncode"),
  );
}

async function cancelled(): Promise<void> {
  const task = asyncio.create_task(
    coroutine(asyncio.create_subprocess_exec, "sleep", "10", {
      stdout: subprocess.PIPE,
    }),
  );
  asyncio.get_running_loop().call_soon(getattr(task, "cancel"));
  try {
    await task;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled");
  }
}

async function by_names(): Promise<void> {
  const process_ = await asyncio.create_subprocess_shell(
    "cat /dev/stdin > /dev/stdout; test -p /dev/stdin && echo a pipe",
    subprocess.PIPE,
    subprocess.PIPE,
  );
  print(
    await process_.communicate(Bytes.from_latin1("by name\n")),
    process_.returncode,
  );
  const missing = coroutine(
    asyncio.create_subprocess_exec,
    "there-is-no-such-program",
  );
  try {
    await missing;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error);
  }
}

/** What reads the pipe has ended before all was written. */
async function broken(): Promise<void> {
  const [reading, writing] = os.pipe();
  const command = `read line < /dev/fd/${str(reading)}`;
  const process_ = await asyncio.create_subprocess_exec("sh", "-c", command, {
    stdin: subprocess.PIPE,
    pass_fds: [reading],
  });
  process_.stdin!.write(mul(Bytes.from_latin1("x"), 4000000));
  os.write(writing, Bytes.from_latin1("go\n"));
  try {
    await process_.stdin!.drain();
  } catch (caught) {
    const failure = exception(caught);
    if (!(
      failure instanceof BrokenPipeError ||
      failure instanceof ConnectionResetError
    )) {
      throw failure;
    }
    print("broken");
  }
  print(await process_.wait());
  os.close(reading);
  os.close(writing);
}

await asyncio.run(coroutine(of_transports));
await asyncio.run(coroutine(of_a_class));
await asyncio.run(coroutine(cancelled));
await asyncio.run(coroutine(by_names));
await asyncio.run(coroutine(broken));
