import asyncio


async def nested():
    return "nested"


async def main():
    coroutine = nested()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", error)
    return await coroutine


print(asyncio.run(main()))

for wrong in [5, None, main]:
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print("ValueError:", str(error)[:24])

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)

try:
    asyncio.current_task()
except RuntimeError as error:
    print("RuntimeError:", error)
