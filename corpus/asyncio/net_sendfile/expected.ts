/** loop.sendfile to transports, loop.sock_sendfile, and what they refuse. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  add,
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  coroutine,
  enter,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  iadd,
  len,
  min,
  mul,
  open,
  print,
  range,
  RuntimeError,
  Slice,
  starred,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

class Collect extends asyncio.Protocol {
  declare data: unknown;
  declare done: asyncio.Future<unknown>;
  declare transport: unknown;

  constructor() {
    super();
    this.data = bytearray();
    this.done = asyncio.get_running_loop().create_future();
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    return null;
  }

  data_received(data: unknown): null {
    this.data = iadd(this.data, data);
    return null;
  }

  eof_received(): boolean {
    return false;
  }

  connection_lost(exc: unknown): null {
    this.done.set_result(exc);
    return null;
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const made: Collect[] = [];

  function factory(): Collect {
    made.push(new Collect());
    return getitem(made, -1);
  }

  const content = mul(bytes(range(256)), 1000);
  const path = "sendfile.bin";
  const scope = enter(open(path, "wb"));
  try {
    const file = scope.value;
    call_method(file, "write", content);
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
  const server = await loop.create_server(factory, "127.0.0.1", 0);
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  try {
    let transport!: unknown;
    let protocol!: unknown;
    let error!: Exception | ValueError | TypeError;
    for (const [offset, count, fallback] of [
      Tuple.of(0, null, true),
      Tuple.of(100, 1000, true),
      Tuple.of(255000, 5000, true),
      Tuple.of(0, null, false),
    ]) {
      [transport, protocol] = await call(
        getattr(loop, "create_connection"),
        asyncio.Protocol,
        ...starred(address),
      );
      call_method(transport, "write", Bytes.from_latin1("head"));
      const scope_2 = enter(open(path, "rb"));
      try {
        const file = scope_2.value;
        try {
          const sent = await loop.sendfile(transport, file, offset, count, {
            fallback,
          });
          print("sent", sent, call_method(file, "tell"));
        } catch (caught) {
          const failure = exception(caught);
          if (!(failure instanceof Exception)) {
            throw failure;
          }
          error = failure;
          try {
            print(getattr(type(error), "__name__"), error);
          } finally {
            error = undefined as any;
          }
        }
      } catch (caught) {
        scope_2.caught(caught);
      } finally {
        scope_2.exit();
      }
      call_method(transport, "write", Bytes.from_latin1("tail"));
      call_method(transport, "close");
      await asyncio.sleep(0.01);
      await getitem(made, -1).done;
      const end =
        count === null ? len(content) : min(len(content), offset + count);
      print(
        eq(
          getitem(made, -1).data,
          add(
            add(
              Bytes.from_latin1("head"),
              getitem(content, new Slice(offset, end)),
            ),
            Bytes.from_latin1("tail"),
          ),
        ),
        len(getitem(made, -1).data),
      );
    }
    const scope_3 = enter(open(path, "rb"));
    try {
      const file = scope_3.value;
      const sock = new socket.socket();
      sock.setblocking(false);
      await loop.sock_connect(sock, address);
      print(await loop.sock_sendfile(sock, file, 10, 20));
      sock.close();
      await asyncio.sleep(0.01);
      await getitem(made, -1).done;
      print(
        eq(bytes(getitem(made, -1).data), getitem(content, new Slice(10, 30))),
      );
    } catch (caught) {
      scope_3.caught(caught);
    } finally {
      scope_3.exit();
    }
    [transport, protocol] = await call(
      getattr(loop, "create_connection"),
      asyncio.Protocol,
      ...starred(address),
    );
    const scope_4 = enter(open(path, "rb"));
    try {
      const file = scope_4.value;
      for (const arguments_ of [
        Tuple.of(-1, null),
        Tuple.of(0, 0),
        Tuple.of(0, "x"),
      ]) {
        try {
          await call_method(loop, "sendfile", transport, file, ...arguments_);
        } catch (caught) {
          const failure_2 = exception(caught);
          if (!(
            failure_2 instanceof ValueError || failure_2 instanceof TypeError
          )) {
            throw failure_2;
          }
          error = failure_2;
          try {
            print(getattr(type(error), "__name__"), error);
          } finally {
            error = undefined as any;
          }
        }
      }
    } catch (caught) {
      scope_4.caught(caught);
    } finally {
      scope_4.exit();
    }
    const scope_5 = enter(open(path));
    try {
      const file = scope_5.value;
      try {
        await loop.sendfile(transport, file);
      } catch (caught) {
        const failure_3 = exception(caught);
        if (!(failure_3 instanceof ValueError)) {
          throw failure_3;
        }
        error = failure_3;
        try {
          print(error);
        } finally {
          error = undefined as any;
        }
      }
    } catch (caught) {
      scope_5.caught(caught);
    } finally {
      scope_5.exit();
    }
    call_method(transport, "close");
    const scope_6 = enter(open(path, "rb"));
    try {
      const file = scope_6.value;
      try {
        await loop.sendfile(transport, file);
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof RuntimeError)) {
          throw error;
        }
        print(error);
      }
    } catch (caught) {
      scope_6.caught(caught);
    } finally {
      scope_6.exit();
    }
  } finally {
    server.close();
    os.unlink(path);
  }
}

await asyncio.run(coroutine(main));
