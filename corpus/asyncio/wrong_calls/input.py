import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for number in range(24):
        try:
            if number == 0:
                asyncio.Lock(loop=loop)
            elif number == 1:
                asyncio.Queue(3, loop=loop)
            elif number == 2:
                asyncio.LifoQueue(1, 2)
            elif number == 3:
                await asyncio.sleep(0, loop=loop)
            elif number == 4:
                await asyncio.gather(asyncio.sleep(0), loop=loop)
            elif number == 5:
                await asyncio.wait([], loop=loop)
            elif number == 6:
                await asyncio.wait_for(asyncio.sleep(0), 1, loop=loop)
            elif number == 7:
                asyncio.Event(1)
            elif number == 8:
                asyncio.Barrier()
            elif number == 9:
                await asyncio.wait_for(asyncio.sleep(0))
            elif number == 10:
                asyncio.TaskGroup(1)
            elif number == 11:
                asyncio.BoundedSemaphore(1, 2)
            elif number == 12:
                await asyncio.sleep()
            elif number == 13:
                asyncio.Condition(asyncio.Lock(), loop=loop)
            elif number == 14:
                asyncio.create_task()
            elif number == 15:
                asyncio.timeout()
            elif number == 16:
                await asyncio.sleep(1, 2, 3)
            elif number == 17:
                asyncio.run(main(), 1)
            elif number == 18:
                await asyncio.shield(asyncio.sleep(0), loop=loop)
            elif number == 19:
                asyncio.as_completed([], loop=loop)
            elif number == 20:
                asyncio.create_task(asyncio.sleep(0), "name")
            elif number == 21:
                asyncio.ensure_future(loop=loop)
            elif number == 22:
                await asyncio.wait([], 5)
            elif number == 23:
                asyncio.run_coroutine_threadsafe(asyncio.sleep(0))
        except TypeError as error:
            print(number, error)


asyncio.run(main())
