import asyncio


async def inner():
    await asyncio.sleep(0.01)
    print("about to fail")
    raise RuntimeError("nobody catches this")


async def main():
    try:
        await inner()
    finally:
        print("clean-up")


asyncio.run(main())
print("never printed")
