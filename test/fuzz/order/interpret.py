"""Runs programs of generate.py, read from standard input, under CPython, and writes what each of them logged as JSON."""

import asyncio
import gc
import json
import os
import selectors
import sys

log_lines = []


def log(*parts):
    log_lines.append(" ".join(map(str, parts)))


def described(error):
    name = type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        return f"{name}[{','.join(map(described, error.exceptions))}]"
    return f"{name} {str(error)[:20]}" if type(error) is RuntimeError else name + repr(error.args)


class Slots:
    def __init__(self):
        self.tasks = [None] * 4
        self.lock, self.semaphore, self.condition = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition()
        self.queue, self.event, self.barrier = asyncio.Queue(2), asyncio.Event(), asyncio.Barrier(2)


class Interpreter:
    def __init__(self, program):
        self.program = program
        self.shared = Slots()

    async def script(self, number):
        log("start", number)
        try:
            await self.block(self.program[number], number)
        except BaseException as error:
            log("end", number, described(error))
            raise
        log("end", number)
        return number

    async def block(self, operations, script):
        for index, operation in enumerate(operations):
            kind, *arguments = operation
            label = f"{script}:{index}:{kind}"
            log(label)
            await getattr(self, f"run_{kind}")(label, script, *arguments)

    async def attempt(self, label, awaited):
        try:
            log(label, await awaited)
        except (ValueError, TimeoutError) as error:
            log(label, described(error))
        except RuntimeError as error:
            log(label, described(error))
            raise

    async def run_turn(self, label, script):
        await asyncio.sleep(0)

    async def run_sleep(self, label, script, seconds):
        await asyncio.sleep(seconds)

    async def run_print(self, label, script):
        log(label, "printed")

    async def run_raise(self, label, script):
        raise ValueError(label)

    async def run_spawn(self, label, script, started, slot):
        self.shared.tasks[slot] = asyncio.create_task(self.script(started))

    async def run_cancel(self, label, script, slot):
        task = self.shared.tasks[slot]
        if task is not None:
            log(label, task.cancel(f"c{script}"), task.cancelling())

    async def run_await(self, label, script, slot):
        if self.shared.tasks[slot] is not None:
            await self.attempt(label, self.shared.tasks[slot])

    async def run_shield(self, label, script, slot):
        if self.shared.tasks[slot] is not None:
            await self.attempt(label, asyncio.shield(self.shared.tasks[slot]))

    async def run_wait_for_slot(self, label, script, slot):
        if self.shared.tasks[slot] is not None:
            await self.attempt(label, asyncio.wait_for(self.shared.tasks[slot], 0.002))

    async def run_uncancel(self, label, script):
        log(label, asyncio.current_task().uncancel())

    async def run_cancel_self(self, label, script):
        log(label, asyncio.current_task().cancel(label))

    async def run_lock(self, label, script, block):
        async with self.shared.lock:
            log(label, "in")
            await self.block(block, script)

    async def run_semaphore(self, label, script, block):
        async with self.shared.semaphore:
            log(label, "in")
            await self.block(block, script)

    async def run_condition(self, label, script, block):
        async with self.shared.condition:
            log(label, "in")
            log(label, await self.shared.condition.wait())
            await self.block(block, script)

    async def run_notify(self, label, script):
        if not self.shared.condition.locked():
            async with self.shared.condition:
                self.shared.condition.notify(1)

    async def run_wait_for(self, label, script, seconds, block):
        await self.attempt(label, asyncio.wait_for(self.block(block, script), seconds))

    async def run_timeout(self, label, script, seconds, block):
        try:
            async with asyncio.timeout(seconds) as scope:
                await self.block(block, script)
            log(label, "ok", scope.expired())
        except TimeoutError as error:
            log(label, described(error), scope.expired())

    async def run_try(self, label, script, block, handler, final, raises):
        try:
            await self.block(block, script)
        except (asyncio.CancelledError, ValueError) as error:
            log(label, "except", described(error))
            await self.block(handler, script)
            if raises:
                raise
        finally:
            log(label, "finally")
            await self.block(final, script)

    async def run_group(self, label, script, started, block):
        try:
            group = asyncio.TaskGroup()
            group._tasks = OrderedSet()
            async with group:
                for number in started:
                    group.create_task(self.script(number))
                await self.block(block, script)
            log(label, "ok")
        except BaseExceptionGroup as error:
            log(label, described(error))

    async def run_gather(self, label, script, started, return_exceptions):
        scripts = [self.script(number) for number in started]
        await self.attempt(label, shown(asyncio.gather(*scripts, return_exceptions=return_exceptions)))

    async def run_cancel_gather(self, label, script, started, return_exceptions):
        gathered = asyncio.gather(*[self.script(number) for number in started], return_exceptions=return_exceptions)
        await asyncio.sleep(0)
        log(label, gathered.cancel("gc"), gathered.done())
        await self.attempt(label, shown(gathered))

    async def run_wait_slots(self, label, script, mode, seconds):
        tasks = [task for task in dict.fromkeys(self.shared.tasks) if task is not None]
        if tasks:
            done, pending = await asyncio.wait(tasks, timeout=seconds, return_when=mode)
            log(label, len(done), len(pending))

    async def run_put(self, label, script):
        await self.shared.queue.put(label)

    async def run_get(self, label, script):
        log(label, await self.shared.queue.get())

    async def run_set(self, label, script):
        self.shared.event.set()

    async def run_clear(self, label, script):
        self.shared.event.clear()

    async def run_wait(self, label, script):
        log(label, await self.shared.event.wait())

    async def run_soon(self, label, script):
        asyncio.get_running_loop().call_soon(log, label, "ran")

    async def run_later(self, label, script):
        asyncio.get_running_loop().call_later(0.002, log, label, "ran")

    async def run_barrier(self, label, script):
        try:
            log(label, await self.shared.barrier.wait())
        except asyncio.BrokenBarrierError:
            log(label, "broken")

    async def main(self):
        first = asyncio.create_task(self.script(0))
        await asyncio.wait([first], timeout=0.05)
        log("main", first.done())
        await asyncio.wait([first, *(task for task in self.shared.tasks if task is not None)], timeout=0.05)


async def shown(gathered):
    return [described(each) if isinstance(each, BaseException) else each for each in await gathered]


class OrderedSet(dict):
    """CPython keeps the tasks of a group in a set, whose order depends on addresses."""

    def add(self, item):
        self[item] = True

    def discard(self, item):
        self.pop(item, None)


class ExactSelector(selectors.SelectSelector):
    """Moves the clock of its loop on instead of waiting."""

    def select(self, timeout=None):
        self.loop.now += timeout or 0
        return []


class ExactLoop(asyncio.SelectorEventLoop):
    now = 0.0

    def time(self):
        return self.now


def make_loop():
    selector = ExactSelector()
    selector.loop = loop = ExactLoop(selector)
    loop.set_exception_handler(lambda loop, context: None)
    for seconds in (1.0, 2.0, 3.0):
        loop.call_later(seconds, give_up)
    return loop


def give_up():
    raise KeyboardInterrupt("deadlock")


def in_order_of_creation(find):
    return lambda loop=None: sorted(find(loop), key=lambda task: int(task.get_name().split("-")[1]))


def outcome(program):
    log_lines.clear()
    try:
        asyncio.run(start(program), loop_factory=make_loop)
    except BaseException as error:
        log("run", described(error))
    return list(log_lines)


async def start(program):
    await Interpreter(program).main()


gc.disable()
asyncio.tasks.all_tasks = in_order_of_creation(asyncio.tasks.all_tasks)
print(json.dumps([outcome(program) for program in json.load(sys.stdin)]))
sys.stdout.flush()
os._exit(0)
