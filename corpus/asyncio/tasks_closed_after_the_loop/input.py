"""Tasks that outlive their loops: one that is closed, one that is the current one and stays, and one that an exception ends."""

import asyncio
import sys


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "has ended")


async def waiter(name, event):
    try:
        await event.wait()
    finally:
        print(name, "has ended")


async def parent(name):
    try:
        await asyncio.create_task(sleeper(f"child of {name}"))
    finally:
        print(name, "has ended")


async def spawn(event):
    asyncio.create_task(sleeper("sleeper"))
    asyncio.create_task(waiter("waiter", event))
    asyncio.create_task(parent("parent"))
    await asyncio.sleep(0.01)


closed = asyncio.new_event_loop()
closed.run_until_complete(spawn(asyncio.Event()))
closed.close()
print("closed")

# What this loop would wake is never freed, since the loop is not.
current = asyncio.new_event_loop()
asyncio.set_event_loop(current)
current.run_until_complete(spawn(asyncio.Event()))
print("still open")


async def leave():
    await asyncio.sleep(0.01)
    print("leaves")
    sys.exit(3)


async def main():
    try:
        await asyncio.Event().wait()
    finally:
        print("main has ended")


last = asyncio.new_event_loop()
last.create_task(leave())
last.run_until_complete(main())
