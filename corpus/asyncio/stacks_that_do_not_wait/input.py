import asyncio
import contextlib


@contextlib.asynccontextmanager
async def scope(name):
    print(name, "begins")
    yield name
    print(name, "ends")


class Manager:
    async def __aenter__(self):
        return "manager"

    async def __aexit__(self, *details):
        print("manager ends")


async def callback(name):
    print(name)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "the loop's turn")
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(scope("a")))
        print(await stack.enter_async_context(Manager()))
        stack.push_async_callback(callback, "called back")
        stack.push_async_exit(Manager())
    async with contextlib.aclosing(scope("b").gen) as stream:
        print(await anext(stream))
    print("nothing has waited")
    await asyncio.sleep(0)


asyncio.run(main())
