import asyncio


async def connect():
    await asyncio.sleep(0.01)
    return "session"


class Client:
    def __init__(self):
        self.session = asyncio.run(connect())


print(Client().session)
