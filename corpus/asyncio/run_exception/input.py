import asyncio


async def fail(message):
    await asyncio.sleep(0.01)
    raise LookupError(message)


async def main():
    try:
        await fail("inside")
    except LookupError as error:
        print("caught inside:", error)
    await fail("outside")


try:
    asyncio.run(main())
except LookupError as error:
    print("caught outside:", error)

print(asyncio.run(asyncio.sleep(0.01, "still works")))
