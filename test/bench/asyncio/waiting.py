"""Makes as many tasks as its argument says; all of them wait. Then says so, and waits to be ended."""

import asyncio
import sys


async def wait(event):
    await event.wait()


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(wait(event)) for _ in range(int(sys.argv[1]))]
    await asyncio.sleep(0)
    print("waiting", len(tasks), flush=True)
    await asyncio.sleep(1000)


asyncio.run(main())
