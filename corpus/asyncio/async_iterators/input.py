import asyncio


class Ticker:
    def __init__(self, count):
        self.count = count
        self.at = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.at >= self.count:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.at += 1
        return self.at


async def main():
    async for tick in Ticker(3):
        print("tick", tick)
    else:
        print("ran out")

    async for tick in Ticker(5):
        if tick == 2:
            break
    else:
        print("never")
    print("left at", tick)

    ticker = Ticker(2)
    print(await anext(ticker), await ticker.__anext__(), await anext(ticker, "no more"))
    print([tick * 10 async for tick in Ticker(3) if tick != 2])
    try:
        async for item in [1, 2]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
