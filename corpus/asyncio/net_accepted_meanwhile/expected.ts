// A client connects and sends while the loop does not run: nothing of it is lost.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  Bytes,
  call_method,
  coroutine,
  getitem,
  iadd,
  type int,
  len,
  print,
  Tuple,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/network";

class P extends asyncio.Protocol {
  declare n: int;
  declare transport: unknown;
  declare connected: any;
  declare done: any;

  constructor(loop: unknown) {
    super();
    this.n = 0;
    this.transport = null;
    this.connected = call_method(loop, "create_future");
    this.done = call_method(loop, "create_future");
  }
  connection_made(t: unknown): null {
    this.transport = t;
    call_method(this.connected, "set_result", null);
    print("made");
    return null;
  }
  data_received(d: unknown): null {
    this.n = iadd(this.n, len(d));
    print("data", d);
    return null;
  }
  connection_lost(e: unknown): null {
    print("lost", e);
    call_method(this.done, "set_result", null);
    return null;
  }
}
const loop = asyncio.new_event_loop();
const proto = new P(loop);
const server = await loop.run_until_complete(
  coroutine(loop.create_server.bind(loop), () => proto, "0.0.0.0", 0),
);
const [host, port]: [unknown, unknown] = unpack(
  call_method(getitem(server.sockets, 0), "getsockname"),
  2,
);
const client = new socket.socket();
await client.connect(Tuple.of("127.0.0.1", port));
await client.sendall(Bytes.from_latin1("xxx"));
await loop.run_until_complete(proto.connected);
while (proto.n < 3) {
  await loop.run_until_complete(coroutine(asyncio.sleep, 0.01));
}
print(getitem(call_method(proto.transport, "get_extra_info", "peername"), 0));
call_method(proto.transport, "close");
await loop.run_until_complete(proto.done);
client.close();
server.close();
loop.close();
print("end");
