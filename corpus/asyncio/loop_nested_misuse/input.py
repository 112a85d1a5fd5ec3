import asyncio


async def inner():
    return "inner"


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.get_event_loop() is loop, loop.is_running())
    coroutine = inner()
    try:
        loop.run_until_complete(coroutine)
    except RuntimeError as error:
        print(error)
    try:
        loop.close()
    except RuntimeError as error:
        print(error)
    print(await coroutine)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
loop.close()
try:
    loop.call_soon(print, "never")
except RuntimeError as error:
    print(error)
