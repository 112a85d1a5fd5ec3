import asyncio


def make_loop():
    return asyncio.new_event_loop()


async def main():
    print("on another loop")


asyncio.run(main(), loop_factory=make_loop)
