import asyncio


class AsyncClient:
    def __init__(self, name):
        self.name = name

    async def connect(self):
        await asyncio.sleep(0.001)
        print("connected to", self.name)

    async def get(self, path):
        await asyncio.sleep(0)
        if path == "/missing":
            raise LookupError(path)
        return f"{self.name}{path}"

    async def close(self):
        await asyncio.sleep(0)
        print("closed", self.name)


class Client:
    """What AsyncClient does, for code without async."""

    def __init__(self, name):
        self.client = AsyncClient(name)
        self.loop = asyncio.new_event_loop()

    def __enter__(self):
        self.loop.run_until_complete(self.client.connect())
        return self

    def __exit__(self, kind, error, traceback):
        self.loop.run_until_complete(self.client.close())
        self.loop.close()
        return kind is LookupError

    def get(self, path):
        return self.loop.run_until_complete(self.client.get(path))


class Recorded:
    def __enter__(self):
        print("recording")
        return self

    def __exit__(self, *details):
        print("recorded", details[0] is not None)

    def get(self, path):
        return f"recorded{path}"


def fetch(manager, paths):
    with manager as client:
        return [client.get(path) for path in paths]


def main():
    with Client("example.org") as client:
        print(client.get("/a"))
    print(fetch(Client("example.com"), ["/b", "/c"]))
    print(fetch(Recorded(), ["/d"]))
    print(fetch(Client("example.net"), ["/missing"]))


main()
