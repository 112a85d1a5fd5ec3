import asyncio


async def job(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("quick", 0.01))
            group.create_task(job("bad", 0.03, ValueError("bad job")))
            slow = group.create_task(job("slow", 10))
            await job("body", 5)
    except ExceptionGroup as failures:
        print(failures.message)
        print([repr(error) for error in failures.exceptions], slow.cancelled())

    try:
        async with asyncio.TaskGroup() as group:
            child = group.create_task(job("child", 5))
            await asyncio.sleep(0.01)
            raise KeyError("from the body")
    except ExceptionGroup as failures:
        print(failures, failures.exceptions, child.cancelled())


asyncio.run(main())
