/** Sockets that the program reads and writes itself: sock_*, add_reader, pairs, datagrams, look-ups. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  BlockingIOError,
  Bytes,
  call,
  contains,
  coroutine,
  detached,
  enter,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  mod,
  or_,
  print,
  repr,
  RuntimeError,
  str,
  truth,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/asyncio/parts/network";

async function echo(
  conn: socket.socket,
  loop: asyncio.AbstractEventLoop,
): Promise<void> {
  const scope = enter(conn);
  try {
    let data!: Bytes;
    while (truth((data = await loop.sock_recv(conn, 100)))) {
      print("got", data);
      await loop.sock_sendall(conn, data.upper());
    }
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  print("conn closed");
}
async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const s = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
  s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
  s.bind(Tuple.of("127.0.0.1", 0));
  s.listen();
  s.setblocking(false);
  print(
    s.family,
    repr(s.family),
    repr(s.type),
    s.proto,
    s.gettimeout(),
    s.getblocking(),
  );
  async function serve(): Promise<void> {
    for (let _ = 0; _ < 2; _++) {
      const [conn, addr] = await loop.sock_accept(s);
      print("accepted", getitem(addr, 0), conn.gettimeout());
      detached(asyncio.create_task(coroutine(echo, conn, loop)));
    }
  }
  const t = asyncio.create_task(coroutine(serve));
  for (let i = 0; i < 2; i++) {
    const c = new socket.socket();
    c.setblocking(false);
    await loop.sock_connect(c, s.getsockname());
    await loop.sock_sendall(c, mod(Bytes.from_latin1("hello %d"), i));
    print(await loop.sock_recv(c, 100), eq(c.getpeername(), s.getsockname()));
    c.close();
    print(c.fileno());
  }
  await t;
  await asyncio.sleep(0.01);
  const [a, b] = socket.socketpair();
  a.setblocking(false);
  b.setblocking(false);
  try {
    await b.recv(10);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof BlockingIOError)) {
      throw e;
    }
    print(repr(e));
  }
  const got = loop.create_future();
  function on_read(): null {
    const data = socket.at_once(b.recv(100));
    print("reader", data);
    if (data.endswith(Bytes.from_latin1("!"))) {
      print(loop.remove_reader(b), loop.remove_reader(b));
      got.set_result(null);
    }
    return null;
  }
  loop.add_reader(b, on_read);
  loop.call_soon(getattr(a, "send"), Bytes.from_latin1("one"));
  loop.call_later(0.01, getattr(a, "send"), Bytes.from_latin1("two!"));
  await got;
  const [r, w] = await asyncio.open_connection(undefined, undefined, {
    sock: a,
  });
  w.write(Bytes.from_latin1("stream"));
  print(await loop.sock_recv(b, 10));
  await b.send(Bytes.from_latin1("back\n"));
  print(await r.readline(), w.get_extra_info("peername"));
  try {
    loop.add_reader(a, print);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(contains(str(e), "used by transport"));
  }
  b.close();
  print(await r.read());
  w.close();
  await w.wait_closed();
  const u = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
  u.bind(Tuple.of("127.0.0.1", 0));
  u.setblocking(false);
  const v = new socket.socket(undefined, socket.SOCK_DGRAM);
  v.setblocking(false);
  print(await loop.sock_sendto(v, Bytes.from_latin1("dgram"), u.getsockname()));
  const [data, addr] = await loop.sock_recvfrom(u, 100);
  print(data, getitem(addr, 0));
  u.close();
  v.close();
  s.close();
  print(await loop.getaddrinfo("127.0.0.1", 80, { type: socket.SOCK_STREAM }));
  print(
    await loop.getaddrinfo("localhost", 80, {
      family: socket.AF_INET,
      type: socket.SOCK_STREAM,
    }),
  );
  print(
    await loop.getnameinfo(
      Tuple.of("127.0.0.1", 80),
      or_(socket.NI_NUMERICHOST, socket.NI_NUMERICSERV),
    ),
  );
  for (const bad of [
    () => socket.at_once(s.recv(1)),
    () => s.bind(5),
    () => new socket.socket().bind(Tuple.of("127.0.0.1", "x")),
    () => new socket.socket().bind(Tuple.of("127.0.0.1", 70000)),
    () => new socket.socket().getpeername(),
    () => new socket.socket().bind("abc"),
  ]) {
    try {
      call(bad);
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof Exception)) {
        throw e;
      }
      print(getattr(type(e), "__name__"), e);
    }
  }
}
await asyncio.run(coroutine(main));
