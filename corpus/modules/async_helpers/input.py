import asyncio

import pool
from pool import Pool
from work import Job, produce


async def main():
    shared = Pool(2)
    queue: asyncio.Queue[Job | None] = asyncio.Queue()
    producer = asyncio.create_task(produce(queue, 4))
    results = await shared.drain(queue)
    await producer
    print(results, pool.created)
    done = await asyncio.gather(*(shared.run(Job(n)) for n in range(3)))
    print(done)


asyncio.run(main())
