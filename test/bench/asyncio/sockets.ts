/** The loads of network.py as somebody writes them by hand on Node's sockets alone: events, and a promise where one must wait. */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

const chunk = Buffer.alloc(65_536, "x");
const hello = Buffer.from("hello\n");

/** A server on a free port that leaves the ends of its connections open until it has ended them itself. */
async function listen(serve: (socket: Socket) => void): Promise<{ server: Server; open: () => Socket }> {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { server, open: () => connect({ port, host: "127.0.0.1", noDelay: true, allowHalfOpen: true }) };
}

async function talk(socket: Socket, turns: number): Promise<void> {
  let left = turns * hello.length;
  socket.on("connect", () => socket.write(hello));
  socket.on("data", (bytes) => {
    left -= bytes.length;
    if (left === 0) socket.end();
    else if (left % hello.length === 0) socket.write(hello);
  });
  await once(socket, "end");
  if (left !== 0) throw new Error("an end too early");
}

async function tcpEcho(turns: number): Promise<void> {
  const { server, open } = await listen((socket) => {
    socket.on("data", (bytes) => void socket.write(bytes));
    socket.on("end", () => void socket.end());
  });
  await Promise.all(Array.from({ length: 50 }, () => talk(open(), Math.trunc(turns / 50))));
  server.close();
  await once(server, "close");
}

async function stream(chunks: number): Promise<void> {
  const { server, open } = await listen((socket) => {
    let total = 0;
    socket.on("data", (bytes) => void (total += bytes.length));
    socket.on("end", () => void socket.end(`${total}\n`));
  });
  const socket = open();
  for (let count = 0; count < chunks; count += 1) if (!socket.write(chunk)) await once(socket, "drain");
  socket.end();
  const [answer] = (await once(socket, "data")) as [Buffer];
  if (Number(answer.toString()) !== chunks * chunk.length) throw new Error("bytes are missing");
  socket.destroy();
  server.close();
  await once(server, "close");
}

const loads: Readonly<Record<string, readonly [(count: number) => Promise<void>, number]>> = {
  "TCP echo": [tcpEcho, 100_000],
  streams: [stream, 16_384],
};

const [, , share = "1", ...chosen] = process.argv;
for (const [name, [load, count]] of Object.entries(loads)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const operations = Math.max(Math.trunc(count * Number(share)), 100);
  const start = performance.now();
  await load(operations);
  process.stdout.write(`${name}\t${operations}\t${((performance.now() - start) / 1000).toFixed(6)}\n`);
}
