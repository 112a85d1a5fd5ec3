import asyncio


class Session:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.01)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.01)
        print("close", self.name, kind.__name__ if kind else "without error")
        return kind is KeyError

    async def get(self, path):
        await asyncio.sleep(0)
        if path == "/missing":
            raise KeyError(path)
        return f"{self.name}{path}"


async def early(session):
    async with session as opened:
        return await opened.get("/early")


async def main():
    async with Session("one") as session:
        print(await session.get("/index"))
    async with Session("outer") as a, Session("inner") as b:
        print(await a.get("/a"), await b.get("/b"))
        await b.get("/missing")
        print("never")
    print("swallowed")
    print(await early(Session("two")))
    try:
        async with Session("three"):
            raise ValueError("not swallowed")
    except ValueError as error:
        print(error)


asyncio.run(main())
