import asyncio


def chain(loop, name, left):
    print(name, left)
    if left:
        loop.call_soon(chain, loop, name, left - 1)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, print, "timer due")
    loop.call_later(0.02, chain, loop, "from the timer", 2)
    loop.call_soon(chain, loop, "soon", 3)
    print("scheduled")
    await asyncio.sleep(0)
    print("one turn later")
    await asyncio.sleep(0.05)

    # A timer whose moment has passed waits for the end of this iteration, as handles made meanwhile do.
    loop.call_at(loop.time() - 1, print, "overdue")
    loop.call_soon(print, "soon after overdue")
    print("still in this turn")
    await asyncio.sleep(0)
    print("next turn")
    await asyncio.sleep(0)
    print("and next")

    loop.call_later(0, print, "later with no delay")
    loop.call_soon(print, "soon")
    loop.call_later(-5, print, "later with a negative delay")
    for turn in range(3):
        await asyncio.sleep(0)
        print("turn", turn)

    def cancels_the_next():
        print("cancelling the handle behind me")
        handle.cancel()

    loop.call_soon(cancels_the_next)
    handle = loop.call_soon(print, "never")
    loop.call_soon(print, "third")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
