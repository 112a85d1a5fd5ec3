import asyncio


class Job:
    def __init__(self, number):
        self.number = number

    def result(self):
        return self.number**2


async def produce(queue: asyncio.Queue, count: int):
    for number in range(count):
        await queue.put(Job(number))
    await queue.put(None)
