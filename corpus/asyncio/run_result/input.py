import asyncio


async def answer(question, delay=0.01):
    await asyncio.sleep(delay)
    return len(question)


async def nothing():
    pass


print(asyncio.run(answer("how long is this?")))
print(asyncio.run(answer("again", delay=0)), asyncio.run(nothing()))
print(asyncio.run(answer("debugged"), debug=False))
