import asyncio


async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b


async def shout(text, *, mark="!"):
    return text.upper() + mark


def plain(value):
    return value


handlers = {"add": add, "shout": shout, "sleep": asyncio.sleep}


async def dispatch(name, *args, **options):
    result = await handlers[name](*args, **options)
    print(name, args, options, "->", result)
    return result


async def apply(function, *args):
    return await function(*args)


async def main():
    await dispatch("add", 1, 2)
    await dispatch("shout", "hey", mark="?")
    await dispatch("sleep", 0, "slept")
    print(await apply(add, 3, 4), await apply(lambda x: add(x, x), 5))
    try:
        await apply(plain, 1)
    except TypeError as error:
        print(error)


asyncio.run(main())
