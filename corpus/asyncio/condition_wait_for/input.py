import asyncio


class Gate:
    def __init__(self):
        self.condition = asyncio.Condition()
        self.level = 0

    async def raise_to(self, level):
        async with self.condition:
            self.level = level
            print("level", level)
            self.condition.notify_all()

    async def above(self, minimum):
        async with self.condition:
            result = await self.condition.wait_for(lambda: self.level >= minimum)
            print("passed", minimum, "at", self.level, result)


async def main():
    gate = Gate()
    tasks = [asyncio.create_task(gate.above(minimum)) for minimum in (3, 1, 2)]
    for level in (1, 2, 3):
        await asyncio.sleep(0.01)
        await gate.raise_to(level)
    await asyncio.gather(*tasks)


asyncio.run(main())
