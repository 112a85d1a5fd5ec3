import asyncio


async def worker(name, queue, stopping):
    finished = 0
    while not (stopping.is_set() and queue.empty()):
        try:
            job = await asyncio.wait_for(queue.get(), 0.05)
        except TimeoutError:
            continue
        try:
            await asyncio.sleep(job / 1000)
            print(name, "did", job)
            finished += 1
        finally:
            queue.task_done()
    return name, finished


async def main():
    queue = asyncio.Queue()
    stopping = asyncio.Event()
    workers = [asyncio.create_task(worker(f"w{n}", queue, stopping)) for n in range(2)]
    for job in (20, 30, 40, 5):
        queue.put_nowait(job)
    await asyncio.sleep(0.025)
    print("stopping with", queue.qsize(), "left")
    stopping.set()
    await queue.join()
    print(await asyncio.gather(*workers), queue.qsize())

    late = asyncio.create_task(asyncio.sleep(10))
    late.cancel()
    done, pending = await asyncio.wait([late, *workers], timeout=0.1)
    print(len(done), len(pending), late.cancelled())
    print([task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()])


asyncio.run(main())
