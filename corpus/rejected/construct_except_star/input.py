import asyncio


async def fail():
    raise ValueError("in the group")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except* ValueError as failures:
        print(failures.exceptions)


asyncio.run(main())
