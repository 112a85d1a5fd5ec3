import asyncio

running = 0
most = 0


async def job(semaphore, number):
    global running, most
    async with semaphore:
        running += 1
        most = max(most, running)
        print("start", number)
        await asyncio.sleep(0.02)
        running -= 1
    print("end", number)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[job(semaphore, number) for number in range(5)])
    print("at most", most, semaphore.locked())
    await semaphore.acquire()
    await semaphore.acquire()
    print(semaphore.locked())
    semaphore.release()
    print(semaphore.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
