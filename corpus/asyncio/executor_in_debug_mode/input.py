import asyncio


async def work():
    pass


def plain():
    return 7


async def main():
    loop = asyncio.get_running_loop()
    for debug in False, True:
        loop.set_debug(debug)
        print(await loop.run_in_executor(None, plain))
        for wrong in 3, work:
            try:
                result = await loop.run_in_executor(None, wrong)
                print(type(result).__name__)
                result.close()
            except TypeError as error:
                print(error)


asyncio.run(main())
