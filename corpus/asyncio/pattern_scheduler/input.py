import asyncio


class Scheduler:
    def __init__(self):
        self.jobs = []
        self.counter = 0
        self.now = 0

    def add(self, delay, priority, job, *, every=None):
        self.counter += 1
        self.jobs.append((self.now + delay, priority, self.counter, job, every))
        self.jobs.sort()

    async def run(self, until):
        while self.jobs and self.jobs[0][0] <= until:
            when, priority, _, job, every = self.jobs.pop(0)
            if when > self.now:
                await asyncio.sleep((when - self.now) / 1000)
                self.now = when
            result = await job(when)
            print(f"{when:>4} p{priority} {result}")
            if every is not None:
                self.add(every, priority, job, every=every)


async def tick(when):
    return f"tick at {when}"


def counted(name):
    runs = 0

    async def job(when):
        nonlocal runs
        runs += 1
        return f"{name} #{runs}"

    return job


async def main():
    scheduler = Scheduler()
    scheduler.add(10, 2, tick, every=20)
    scheduler.add(10, 1, counted("backup"), every=25)
    scheduler.add(30, 0, counted("once"))
    await scheduler.run(until=70)
    print(scheduler.now, len(scheduler.jobs), scheduler.counter)


asyncio.run(main())
