import asyncio

total = 0


async def add(amount):
    global total
    await asyncio.sleep(0.01)
    total += amount
    return total


with asyncio.Runner() as runner:
    print(runner.run(add(1)))
    print(runner.run(add(10)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())

print(loop.is_closed())

try:
    runner.run(add(100))
except RuntimeError as error:
    print(error)
print(total)
