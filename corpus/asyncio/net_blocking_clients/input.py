"""A server of asyncio in a thread of its own, and blocking clients in the main thread."""
import asyncio
import socket
import threading

ready = threading.Event()
where = []


async def handle(reader, writer):
    async for line in reader:
        writer.write(b"echo: " + line)
        await writer.drain()
        if line == b"bye\n":
            break
    writer.close()


async def serve(stop):
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    where.append(server.sockets[0].getsockname())
    ready.set()
    async with server:
        await stop.wait()
    print("server closed")


class Service(threading.Thread):
    def __init__(self):
        super().__init__(name="service")
        self.loop = None
        self.stop = None

    def run(self):
        async def body():
            self.loop = asyncio.get_running_loop()
            self.stop = asyncio.Event()
            await serve(self.stop)

        asyncio.run(body())

    def end(self):
        self.loop.call_soon_threadsafe(self.stop.set)
        self.join()


def read_line(sock):
    line = b""
    while not line.endswith(b"\n"):
        part = sock.recv(1)
        if not part:
            return line
        line += part
    return line


service = Service()
service.start()
ready.wait()
with socket.create_connection(where[0]) as sock:
    sock.sendall(b"hello\n")
    print(read_line(sock))
    sock.settimeout(0.05)
    try:
        sock.recv(10)
    except TimeoutError as error:
        print("timed out:", error, type(error) is socket.timeout)
    sock.settimeout(None)
    sock.send(b"bye\n")
    print(read_line(sock))
    print(sock.recv(10))
with socket.socket() as sock:
    sock.settimeout(2)
    sock.connect(where[0])
    sock.send(b"bye\n")
    buffer = bytearray(20)
    count = sock.recv_into(buffer)
    print(count, bytes(buffer[:count]))
service.end()
with socket.socket() as sock:
    try:
        sock.connect(where[0])
    except ConnectionRefusedError as error:
        print(error)
try:
    socket.create_connection(where[0], timeout=1)
except OSError as error:
    print(type(error).__name__, error)
