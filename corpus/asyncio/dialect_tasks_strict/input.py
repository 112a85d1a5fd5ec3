import asyncio


async def work():
    print("never printed")


print("before")
coroutine = work()
try:
    task = asyncio.create_task(coroutine)
except RuntimeError as error:
    print("RuntimeError:", error)
coroutine.close()
