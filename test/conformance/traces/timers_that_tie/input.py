import asyncio


async def at_one_moment(loop, count):
    print("==", count)
    done = loop.create_future()
    left = count

    def fire(number):
        nonlocal left
        print("timer", number)
        left -= 1
        if left == 0:
            done.set_result(None)

    moment = loop.time() + 0.02
    for number in range(count):
        loop.call_at(moment, fire, number)
    await done


async def sleeper(name, delay, log):
    await asyncio.sleep(delay)
    log.append(name)


async def main():
    loop = asyncio.get_running_loop()
    for count in (1, 2, 3, 4, 5, 8, 13):
        await at_one_moment(loop, count)

    # Equal delays asked for one after the other do not tie: each was asked for a little later.
    log = []
    await asyncio.gather(*(sleeper(n, 0.02, log) for n in range(20)))
    print(log)

    log.clear()
    await asyncio.gather(*(sleeper((n, delay), delay, log) for n, delay in enumerate([0.06, 0.02, 0.04, 0.02, 0.06, 0.0, 0.04])))
    print(log)

    # One moment, half of the timers cancelled before it comes.
    moment = loop.time() + 0.02
    handles = [loop.call_at(moment, print, "kept", n) for n in range(10)]
    for handle in handles[::3]:
        handle.cancel()
    await asyncio.sleep(0.05)


asyncio.run(main())
