import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  Bytes,
  call_method,
  coroutine,
  getattr,
  iadd,
  ne,
  print,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/processes";

class Collector extends asyncio.SubprocessProtocol {
  declare ended: unknown;
  declare output: unknown;

  constructor(ended: unknown) {
    super();
    this.ended = ended;
    this.output = Bytes.from_latin1("");
  }

  connection_made(transport: unknown): null {
    print("connected", call_method(transport, "get_returncode"));
    call_method(
      call_method(transport, "get_pipe_transport", 0),
      "write",
      Bytes.from_latin1("data"),
    );
    call_method(call_method(transport, "get_pipe_transport", 0), "write_eof");
    return null;
  }

  pipe_data_received(fd: unknown, data: unknown): null {
    this.output = iadd(this.output, data);
    return null;
  }

  pipe_connection_lost(fd: unknown, exc: unknown): null {
    if (ne(fd, 0)) {
      print("pipe lost", fd, exc);
    }
    return null;
  }

  process_exited(): null {
    print("exited");
    return null;
  }

  connection_lost(exc: unknown): null {
    call_method(this.ended, "set_result", exc);
    return null;
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const ended = loop.create_future();
  const [transport, protocol] = await loop.subprocess_exec(
    () => new Collector(ended),
    "sh",
    "-c",
    "cat; sleep 0.05",
    { stderr: null },
  );
  print(
    await ended,
    getattr(protocol, "output"),
    call_method(transport, "get_returncode"),
  );
}

await asyncio.run(coroutine(main));
