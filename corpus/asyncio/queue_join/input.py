import asyncio


async def worker(name, queue, results):
    while True:
        number = await queue.get()
        try:
            await asyncio.sleep(0.01 * number)
            results.append(number * number)
            print(name, "finished", number)
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    results = []
    for number in (5, 1, 2):
        queue.put_nowait(number)
    workers = [asyncio.create_task(worker(f"worker-{n}", queue, results)) for n in range(2)]
    await queue.join()
    print("all done", results)
    for task in workers:
        task.cancel()
    print(len(await asyncio.gather(*workers, return_exceptions=True)))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
