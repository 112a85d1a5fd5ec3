import asyncio


async def echo():
    received = "nothing yet"
    while True:
        try:
            received = yield received
            print("received", received)
            await asyncio.sleep(0)
        except ValueError as error:
            print("thrown in", error)
            received = f"handled {error}"
        except GeneratorExit:
            print("asked to leave")
            await asyncio.sleep(0)
            print("leaves")
            return


async def failing():
    yield 1
    await asyncio.sleep(0)
    raise KeyError("inside the generator")


async def main():
    talk = echo()
    print(await talk.asend(None))
    print(await talk.asend("one"))
    print(await talk.athrow(ValueError("oops")))
    print(await talk.__anext__())
    await talk.aclose()
    await talk.aclose()
    try:
        await talk.asend("too late")
    except StopAsyncIteration as error:
        print("over", repr(error))

    fresh = echo()
    try:
        await fresh.asend("too early")
    except TypeError as error:
        print(error)
    await fresh.aclose()
    print("closed before it began")

    try:
        async for number in failing():
            print(number)
    except KeyError as error:
        print("out of the loop:", error)

    broken = failing()
    print(await anext(broken))
    try:
        await anext(broken)
    except KeyError:
        print("ends by its exception")
    print(await anext(broken, "and stays ended"))


asyncio.run(main())
