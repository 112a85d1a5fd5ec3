import asyncio


async def load():
    await asyncio.sleep(0.01)
    return "loaded"


class Document:
    @property
    def text(self):
        return asyncio.run(load())


print(Document().text)
