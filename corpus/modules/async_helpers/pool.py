import asyncio

from work import Job

created = 0


class Pool:
    def __init__(self, size):
        global created
        created += 1
        self.limit = asyncio.Semaphore(size)

    async def run(self, job: Job):
        async with self.limit:
            print("start", job.number)
            await asyncio.sleep(0.1)
            print("end", job.number)
            return job.result()

    async def drain(self, queue):
        results = []
        while (job := await queue.get()) is not None:
            results.append(await self.run(job))
        return results
