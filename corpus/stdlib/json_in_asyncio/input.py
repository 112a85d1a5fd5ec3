"""A tiny chat server with rooms, and clients that talk to it."""
import asyncio
import contextlib
import json
import logging
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Optional

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s")
log = logging.getLogger("chat")


@dataclass(eq=False)
class Client:
    writer: asyncio.StreamWriter
    name: Optional[str] = None
    rooms: set[str] = field(default_factory=set)

    async def send(self, **message) -> None:
        self.writer.write(json.dumps(message, sort_keys=True).encode() + b"\n")
        await self.writer.drain()


class ChatServer:
    def __init__(self) -> None:
        self.rooms: defaultdict[str, list[Client]] = defaultdict(list)
        self._server: Optional[asyncio.base_events.Server] = None
        self.handled = 0

    async def start(self) -> int:
        self._server = await asyncio.start_server(self._handle, "127.0.0.1", 0)
        return self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = Client(writer)
        try:
            while line := await reader.readline():
                try:
                    message = json.loads(line)
                except json.JSONDecodeError as error:
                    await client.send(error=str(error))
                    continue
                self.handled += 1
                await self._dispatch(client, message)
        finally:
            for room in sorted(client.rooms):
                self.rooms[room].remove(client)
            log.info("%s left (%d rooms)", client.name, len(client.rooms))
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _dispatch(self, client: Client, message: dict) -> None:
        match message:
            case {"type": "hello", "name": str(name)}:
                client.name = name
                log.info("hello from %r", name)
                await client.send(type="welcome", name=name)
            case {"type": "join", "room": room}:
                self.rooms[room].append(client)
                client.rooms.add(room)
                await client.send(type="joined", room=room, members=[c.name for c in self.rooms[room]])
            case {"type": "say", "room": room, "text": text} if client in self.rooms[room]:
                await asyncio.gather(*(c.send(type="said", who=client.name, text=text, room=room)
                                       for c in self.rooms[room]))
            case {"type": kind, **rest}:
                await client.send(error=f"unknown {kind!r} with {sorted(rest)}")
            case _:
                await client.send(error="malformed")


async def talk(port: int, name: str, lines: list[str], out: list[str]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def ask(**message) -> dict:
        writer.write((json.dumps(message) + "\n").encode())
        return json.loads(await reader.readline())

    out.append(f"{name}: {await ask(type='hello', name=name)}")
    out.append(f"{name}: {await ask(type='join', room=name[0])}")
    for line in lines:
        answer = await ask(type="say", room=name[0], text=line)
        out.append(f"{name} < {answer['who']}: {answer['text']}")
    out.append(f"{name}: {await ask(type='dance', how='slow', when='now')}")
    out.append(f"{name}: {await ask(room=1)}")
    writer.write(b"{not json}\n")
    out.append(f"{name}: {(await reader.readline()).decode().strip()}")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    server = ChatServer()
    port = await server.start()
    out: list[str] = []
    async with asyncio.timeout(5):
        for name, lines in [("ann", ["hi", "there"]), ("bob", ["yo"])]:
            await talk(port, name, lines, out)
            await asyncio.sleep(0.05)
    await server.stop()
    print(*out, sep="\n")
    print("handled", server.handled, {room: len(cs) for room, cs in server.rooms.items()})


if __name__ == "__main__":
    asyncio.run(main())
