import asyncio


async def player(name, mine, theirs, rounds):
    for turn in range(rounds):
        await mine.wait()
        mine.clear()
        print(name, turn)
        theirs.set()
    print(name, "leaves")


async def spectator():
    turn = 0
    try:
        while True:
            print("  watch", turn)
            turn += 1
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("  seen enough")


async def main():
    ping, pong = asyncio.Event(), asyncio.Event()
    watching = asyncio.create_task(spectator())
    players = [asyncio.create_task(player("ping", ping, pong, 4)), asyncio.create_task(player("pong", pong, ping, 4))]
    await asyncio.sleep(0)
    ping.set()
    await asyncio.gather(*players)
    watching.cancel()
    await watching


asyncio.run(main())
