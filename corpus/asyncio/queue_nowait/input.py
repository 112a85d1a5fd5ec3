import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    queue.put_nowait("only")
    try:
        queue.put_nowait("one too many")
    except asyncio.QueueFull as error:
        print("full", repr(error))

    put = asyncio.create_task(queue.put("waiting"))
    await asyncio.sleep(0)
    print(put.done(), queue.qsize())
    print(queue.get_nowait())
    await put
    print(await queue.get())

    try:
        await asyncio.wait_for(queue.get(), 0.02)
    except TimeoutError:
        print("nothing came")
    await queue.put("kept")
    print(queue.qsize(), await queue.get())


asyncio.run(main())
