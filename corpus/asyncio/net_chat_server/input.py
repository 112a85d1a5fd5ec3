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


class Client:
    def __init__(self, name: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        self.name = name
        self.reader = reader
        self.writer = writer

    async def say(self, text: str) -> None:
        self.writer.write(text.encode() + b"\n")
        await self.writer.drain()

    async def hear(self) -> None:
        print(f"{self.name} hears {(await self.reader.readline()).decode()!r}")


async def join(port: int, name: str) -> Client:
    client = Client(name, *await asyncio.open_connection("127.0.0.1", port))
    await client.say(name)
    await client.hear()
    return client


async def main() -> None:
    chat = ChatServer()
    server = await asyncio.start_server(chat.handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        clients = [await join(port, name) for name in ("ann", "bob", "eve")]
        for speaker in clients:
            for text in (f"hello from {speaker.name}", "how are you?"):
                await speaker.say(text)
                await asyncio.gather(*(other.hear() for other in clients if other is not speaker))
        for client in clients:
            await client.say("/quit")
            print(f"{client.name} at the end: {await client.reader.read()}")
            client.writer.close()
            await client.writer.wait_closed()
    print(server.is_serving(), server.sockets)


asyncio.run(main())
