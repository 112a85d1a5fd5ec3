import asyncio


async def step(name):
    print("running", name)
    return name


def make(name):
    print("making", name)
    return step(name)


async def main():
    steps = [make("a"), make("b")]
    table = {"later": step("c")}
    print("made, not run")
    print(await steps[1])
    print(await steps[0], await table["later"])

    pending = step("d")
    alias = pending
    print(asyncio.iscoroutine(pending), asyncio.iscoroutine(step), type(pending).__name__)
    print(await alias)
    try:
        await pending
    except RuntimeError as error:
        print(error)


asyncio.run(main())
