"""A small event loop of its own: a queue of coroutines, a sorted list of sleepers, and send(None)."""

import types
from collections import deque


@types.coroutine
def switch():
    """One turn for the others."""
    yield ("switch",)


@types.coroutine
def sleep(ticks):
    woken = yield ("sleep", ticks)
    return woken


@types.coroutine
def spawn(coroutine):
    task = yield ("spawn", coroutine)
    return task


@types.coroutine
def join(task):
    result = yield ("join", task)
    return result


class Task:
    count = 0

    def __init__(self, coroutine):
        Task.count += 1
        self.name = f"task {Task.count}"
        self.coroutine = coroutine
        self.waiting = []
        self.result = None
        self.done = False

    def __repr__(self):
        return self.name


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.sleeping = []
        self.now = 0
        self.order = 0

    def start(self, coroutine):
        task = Task(coroutine)
        self.ready.append((task, None, None))
        return task

    def run(self, coroutine):
        main = self.start(coroutine)
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, task = self.sleeping.pop(0)
                self.ready.append((task, self.now, None))
            task, value, error = self.ready.popleft()
            try:
                request = task.coroutine.throw(error) if error else task.coroutine.send(value)
            except StopIteration as stop:
                task.done = True
                task.result = stop.value
                for waiter in task.waiting:
                    self.ready.append((waiter, stop.value, None))
            except Exception as failure:
                task.done = True
                print(self.now, task, "failed:", failure)
                for waiter in task.waiting:
                    self.ready.append((waiter, None, failure))
            else:
                self.handle(task, request)
        return main.result

    def handle(self, task, request):
        kind, *rest = request
        if kind == "switch":
            self.ready.append((task, None, None))
        elif kind == "sleep":
            self.order += 1
            self.sleeping.append((self.now + rest[0], self.order, task))
            self.sleeping.sort(key=lambda entry: entry[:2])
        elif kind == "spawn":
            self.ready.append((task, self.start(rest[0]), None))
        elif kind == "join":
            if rest[0].done:
                self.ready.append((task, rest[0].result, None))
            else:
                rest[0].waiting.append(task)


scheduler = Scheduler()


async def worker(name, ticks):
    for turn in range(3):
        print(scheduler.now, name, "turn", turn)
        await sleep(ticks)
    return f"{name} is done"


async def failing():
    await switch()
    raise ValueError("on purpose")


async def main():
    fast = await spawn(worker("fast", 1))
    slow = await spawn(worker("slow", 2))
    wrong = await spawn(failing())
    try:
        await join(wrong)
    except ValueError as error:
        print(scheduler.now, "joined", wrong, repr(error))
    print(await join(fast))
    print(await join(slow))
    return scheduler.now


print("ended at", scheduler.run(main()))
