import asyncio


class Watchdog:
    def __init__(self, patience):
        self.patience = patience
        self.beat = asyncio.Event()

    def feed(self):
        self.beat.set()

    async def watch(self, task):
        beats = 0
        while not task.done():
            try:
                await asyncio.wait_for(self.beat.wait(), self.patience)
            except TimeoutError:
                task.cancel(f"silent after {beats} beats")
                return beats
            self.beat.clear()
            beats += 1
        return beats


async def worker(watchdog, delays):
    done = []
    try:
        for delay in delays:
            await asyncio.sleep(delay)
            watchdog.feed()
            done.append(delay)
        return "finished"
    except asyncio.CancelledError as error:
        print("cancelled:", error.args, "after", done)
        raise
    finally:
        print("worker cleans up")


async def supervise(delays):
    watchdog = Watchdog(0.1)
    task = asyncio.create_task(worker(watchdog, delays), name=f"worker-{len(delays)}")
    guard = asyncio.create_task(watchdog.watch(task))
    try:
        print(task.get_name(), await task)
    except asyncio.CancelledError:
        print(task.get_name(), "was stopped", task.cancelled())
    guard.cancel()
    await asyncio.gather(guard, return_exceptions=True)
    return guard.done()


async def main():
    print(await supervise([0.01, 0.02]))
    print(await supervise([0.01, 0.5, 0.01]))


asyncio.run(main())
