import asyncio
from contextlib import asynccontextmanager


class ReadWriteLock:
    def __init__(self):
        self.changed = asyncio.Condition()
        self.readers = 0
        self.writing = False
        self.writers_waiting = 0

    @asynccontextmanager
    async def read(self):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.writing and not self.writers_waiting)
            self.readers += 1
        try:
            yield self.readers
        finally:
            async with self.changed:
                self.readers -= 1
                self.changed.notify_all()

    @asynccontextmanager
    async def write(self):
        async with self.changed:
            self.writers_waiting += 1
            try:
                await self.changed.wait_for(lambda: not self.writing and not self.readers)
            finally:
                self.writers_waiting -= 1
            self.writing = True
        try:
            yield
        finally:
            async with self.changed:
                self.writing = False
                self.changed.notify_all()


lock = ReadWriteLock()
value = 0


async def reader(name, delay):
    await asyncio.sleep(delay)
    async with lock.read() as readers:
        print(f"{name} reads {value} beside {readers - 1} others")
        await asyncio.sleep(0.03)
    print(name, "leaves")


async def writer(name, delay):
    global value
    await asyncio.sleep(delay)
    async with lock.write():
        value += 1
        print(f"{name} writes {value}")
        await asyncio.sleep(0.03)
        if name == "w2":
            raise RuntimeError("w2 gives up")


async def main():
    results = await asyncio.gather(
        reader("r1", 0), reader("r2", 0.01), writer("w1", 0.02), reader("r3", 0.025), writer("w2", 0.028), return_exceptions=True
    )
    print(results, lock.readers, lock.writing, lock.writers_waiting)


asyncio.run(main())
