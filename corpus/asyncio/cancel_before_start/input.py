import asyncio


async def never():
    print("never printed")
    try:
        await asyncio.sleep(1)
    finally:
        print("never printed either")


async def main():
    task = asyncio.create_task(never())
    task.cancel()
    print(task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", repr(error))
    print(task.cancelled(), task.done())

    other = asyncio.create_task(never())
    other.cancel("with a message")
    result = await asyncio.gather(other, return_exceptions=True)
    print(result)


asyncio.run(main())
