import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  aenter,
  bytearray,
  Bytes,
  call,
  call_method,
  coroutine,
  eq,
  getattr,
  getitem,
  iadd,
  isinstance,
  len,
  memoryview,
  mul,
  print,
  Slice,
  starred,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

class Buffered extends asyncio.BufferedProtocol {
  declare buffer: unknown;
  declare view: memoryview;
  declare filled: unknown;
  declare parts: unknown[];
  declare lost: asyncio.Future<unknown>;
  declare transport: unknown;

  constructor() {
    super();
    this.buffer = bytearray(16);
    this.view = new memoryview(this.buffer);
    this.filled = 0;
    this.parts = [];
    this.lost = asyncio.get_running_loop().create_future();
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    return null;
  }

  get_buffer(sizehint: unknown): any {
    if (eq(this.filled, len(this.buffer))) {
      this.filled = 0;
    }
    return getitem(this.view, new Slice(this.filled, null));
  }

  buffer_updated(nbytes: unknown): null {
    this.parts.push(
      call_method(
        getitem(this.view, new Slice(this.filled, add(this.filled, nbytes))),
        "tobytes",
      ),
    );
    this.filled = iadd(this.filled, nbytes);
    return null;
  }

  eof_received(): boolean {
    call_method(getattr(this, "transport"), "write", Bytes.from_latin1("bye"));
    return false;
  }

  connection_lost(exc: unknown): null {
    this.lost.set_result(exc);
    return null;
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const made: Buffered[] = [];

  function factory(): Buffered {
    made.push(new Buffered());
    return getitem(made, -1);
  }

  const server = await loop.create_server(factory, "127.0.0.1", 0);
  const scope = await aenter(server);
  try {
    const [reader, writer] = await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
    );
    writer.write(mul(Bytes.from_latin1("0123456789"), 5));
    writer.write_eof();
    print(await reader.read());
    writer.close();
    await writer.wait_closed();
    print(
      await getitem(made, 0).lost,
      getitem(made, 0).parts,
      isinstance(getitem(made, 0), asyncio.BaseProtocol),
    );
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));
