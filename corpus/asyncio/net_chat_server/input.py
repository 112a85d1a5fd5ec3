"""A chat server: what one client says, all others hear."""

import asyncio


class ChatServer:
    def __init__(self):
        self.writers: dict[str, asyncio.StreamWriter] = {}

    async def broadcast(self, sender: str, text: str) -> None:
        for name, writer in self.writers.items():
            if name != sender:
                writer.write(f"{sender}: {text}\n".encode())
                await writer.drain()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        name = (await reader.readline()).decode().strip()
        self.writers[name] = writer
        print(f"{name} joined, {len(self.writers)} here")
        writer.write(b"welcome\n")
        try:
            async for line in reader:
                text = line.decode().rstrip()
                if text == "/quit":
                    break
                await self.broadcast(name, text)
        finally:
            del self.writers[name]
            print(f"{name} left, {len(self.writers)} here")
            writer.close()
            await writer.wait_closed()


async def client(port: int, turn: int, name: str, lines: list[str], joined: asyncio.Barrier, expected: int) -> None:
    await asyncio.sleep(0.1 * turn)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    print(name, "got", await reader.readline())
    await joined.wait()
    await asyncio.sleep(0.1 * turn)
    for line in lines:
        writer.write(line.encode() + b"\n")
        await writer.drain()
    heard = [await reader.readline() for _ in range(expected)]
    await joined.wait()
    await asyncio.sleep(0.1 * turn)
    print(name, "heard", heard)
    writer.write(b"/quit\n")
    print(name, "at the end", await reader.read())
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    chat = ChatServer()
    server = await asyncio.start_server(chat.handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    joined = asyncio.Barrier(3)
    async with server:
        async with asyncio.TaskGroup() as group:
            group.create_task(client(port, 0, "ann", ["hello", "how are you?"], joined, 2))
            group.create_task(client(port, 1, "bob", ["hi ann"], joined, 3))
            group.create_task(client(port, 2, "eve", ["…"], joined, 3))
    print(server.is_serving(), server.sockets)


asyncio.run(main())
