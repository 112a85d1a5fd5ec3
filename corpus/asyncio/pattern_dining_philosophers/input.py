import asyncio


async def philosopher(name, first, second, log):
    for meal in range(2):
        async with first:
            await asyncio.sleep(0)
            async with second:
                log.append(name)
                await asyncio.sleep(0.01)
    print(name, "is full")


async def main():
    names = ["Plato", "Kant", "Hume"]
    forks = [asyncio.Lock() for _ in names]
    log = []
    dinners = []
    for index, name in enumerate(names):
        # Everybody takes the lower fork first, so nobody starves.
        low, high = sorted([index, (index + 1) % len(names)])
        dinners.append(philosopher(name, forks[low], forks[high], log))
    async with asyncio.timeout(5):
        await asyncio.gather(*dinners)
    print({name: log.count(name) for name in names})


asyncio.run(main())
