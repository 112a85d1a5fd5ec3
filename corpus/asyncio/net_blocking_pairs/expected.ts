/** Threads that talk over a pair of sockets, and datagrams. */

import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  Bytes,
  enter,
  eq,
  getitem,
  mul,
  print,
  Slice,
  truth,
  Tuple,
} from "@tsyncio/runtime";

async function pump(
  source: socket.socket,
  target: socket.socket,
): Promise<null> {
  while (true) {
    const data = await source.recv(4);
    if (!truth(data)) {
      break;
    }
    await target.sendall(getitem(data, new Slice(null, null, -1)));
  }
  target.shutdown(socket.SHUT_WR);
  return null;
}

const [left, middle_left] = socket.socketpair();
const [middle_right, right] = socket.socketpair();
let thread: threading.Thread = new threading.Thread(
  undefined,
  threading.blocking(pump),
  undefined,
  Tuple.of(middle_left, middle_right),
);
thread.start();
await left.sendall(Bytes.from_latin1("abcdefgh"));
print(await right.recv(4));
print(await right.recv(100));
left.close();
print(await right.recv(100));
await thread.join();
for (const each of [middle_left, middle_right, right]) {
  each.close();
}

async function echo(sock: socket.socket): Promise<null> {
  while (true) {
    const [data, address] = await sock.recvfrom(100);
    if (eq(data, Bytes.from_latin1("stop"))) {
      break;
    }
    sock.sendto(mul(data, 2), address);
  }
  sock.close();
  return null;
}

const server = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
server.bind(Tuple.of("127.0.0.1", 0));
thread = new threading.Thread(
  undefined,
  threading.blocking(echo),
  undefined,
  Tuple.of(server),
);
thread.start();
const scope = enter(new socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
try {
  const client = scope.value;
  client.settimeout(5);
  await client.connect(server.getsockname());
  await client.send(Bytes.from_latin1("ping"));
  print(await client.recv(100));
  await client.send(Bytes.from_latin1("stop"));
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
await thread.join();
print(
  await socket.gethostbyname("127.0.0.1"),
  await socket.gethostbyname("localhost"),
);
const [family, kind, proto, name, address] = getitem(
  await socket.getaddrinfo("localhost", 80, socket.AF_INET, socket.SOCK_STREAM),
  0,
);
print(family, kind, proto, name, address);
