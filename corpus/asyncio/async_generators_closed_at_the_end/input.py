import asyncio


async def numbers(name):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print(name, "is asked to leave")
        raise
    finally:
        await asyncio.sleep(0)
        print(name, "is closed")


kept = {}


async def main():
    for name in ("one", "two", "never used", "used up"):
        kept[name] = numbers(name)
    print(await anext(kept["one"]))
    async for number in kept["two"]:
        print(number)
        break
    print([number async for number in kept["used up"]])
    print("main ends")


asyncio.run(main())
print("after run")
loop = asyncio.new_event_loop()


async def again():
    kept["again"] = numbers("again")
    print(await kept["again"].asend(None))


loop.run_until_complete(again())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
