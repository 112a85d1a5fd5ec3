import asyncio


async def every(interval, action, *, times=None):
    done = 0
    while times is None or done < times:
        action(done)
        done += 1
        await asyncio.sleep(interval)


class Heartbeat:
    def __init__(self, interval):
        self.interval = interval
        self.beats = 0
        self.task = None

    def start(self):
        self.task = asyncio.create_task(every(self.interval, self.beat))

    def beat(self, number):
        self.beats += 1
        print("beat", number)

    async def stop(self):
        self.task.cancel()
        try:
            await self.task
        except asyncio.CancelledError:
            print("heart stopped")


async def main():
    heart = Heartbeat(0.04)
    heart.start()
    await asyncio.sleep(0.1)
    await heart.stop()
    print(heart.beats)
    await every(0.01, lambda n: print("limited", n), times=2)


asyncio.run(main())
