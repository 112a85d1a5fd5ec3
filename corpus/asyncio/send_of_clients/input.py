"""Clients have a `send` of their own, of which nothing is known where they come out of a dict: no coroutine is driven here."""

import asyncio
from collections import defaultdict


class Client:
    def __init__(self, name):
        self.name = name

    async def send(self, text, *, to="all"):
        await asyncio.sleep(0)
        print(self.name, to, text)

    async def throw(self, thing, at=None, with_force=False, twice=False):
        print(self.name, "throws", thing, at, with_force, twice)


async def main():
    rooms = defaultdict(list)
    for name in ("ann", "bob", "cid"):
        rooms[len(name) % 2].append(Client(name))
    for room in rooms.values():
        for client in room:
            await client.send("hello")
        await asyncio.gather(*(client.send("again", to=client.name) for client in room))
        await room[0].throw("a ball", "the wall", True, False)


asyncio.run(main())
