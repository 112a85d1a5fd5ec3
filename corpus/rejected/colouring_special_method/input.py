import asyncio


async def describe():
    await asyncio.sleep(0.01)
    return "described"


class Report:
    def __str__(self):
        loop = asyncio.new_event_loop()
        return loop.run_until_complete(describe())


print(Report())
