"""Blocking sockets in the ways that strangers write them."""
import asyncio
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


class LineClient:
    def __init__(self, address):
        self.sock = socket.socket()
        self.sock.settimeout(5)
        self.address = address
        self.buffer = b""

    def send_line(self, text):
        self.sock.sendall(text.encode() + b"\n")

    def read_line(self):
        while b"\n" not in self.buffer:
            part = self.sock.recv(64)
            if not part:
                raise EOFError("closed")
            self.buffer += part
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.decode()

    def ask(self, text):
        self.send_line(text)
        return self.read_line()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.sock.close()


def open_client(address):
    client = LineClient(address)
    client.sock.connect(address)
    return client


class ThreadedServer:
    def __init__(self):
        self.listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()
        self.address = self.listener.getsockname()
        self.threads = []
        self.count = 0
        self.lock = threading.Lock()

    def start(self, clients):
        self.acceptor = threading.Thread(target=self.accept_all, args=(clients,))
        self.acceptor.start()

    def accept_all(self, clients):
        for _ in range(clients):
            connection, address = self.listener.accept()
            thread = threading.Thread(target=self.serve, args=(connection,), daemon=True)
            thread.start()
            self.threads.append(thread)
        self.listener.close()

    def serve(self, connection):
        with connection:
            while True:
                try:
                    data = connection.recv(1024)
                except ConnectionError:
                    break
                if not data:
                    break
                with self.lock:
                    self.count += len(data)
                connection.sendall(data.upper())

    def join(self):
        self.acceptor.join()
        for thread in self.threads:
            thread.join()


def work(address, name):
    with socket.socket() as sock:
        sock.connect(address)
        sock.sendall(name.encode())
        return sock.recv(100)


async def main(server):
    loop = asyncio.get_running_loop()
    results = await asyncio.gather(*(loop.run_in_executor(None, work, server.address, name) for name in "abc"))
    print(results)
    print(await asyncio.to_thread(work, server.address, "thread"))
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(work, [server.address] * 2, ["p", "q"])))
    reader, writer = await asyncio.open_connection(*server.address)
    writer.write(b"from asyncio")
    print(await reader.read(100))
    writer.close()
    await writer.wait_closed()


server = ThreadedServer()
server.start(8)
asyncio.run(main(server))
with open_client(server.address) as client:
    print(client.ask("hello"), client.ask("two\nlines"))
    print(client.read_line())
server.join()
print(server.count)
try:
    open_client(server.address)
except OSError as error:
    print(type(error).__name__)
