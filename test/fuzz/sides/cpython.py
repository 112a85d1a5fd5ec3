"""Runs programs: reads one JSON string a line from stdin, answers with a line of JSON: what it printed, how it ended.

The clock of asyncio is virtual: it stands still while something runs, and jumps to the next timer when nothing does.
Where asyncio goes through a set, whose order is that of addresses, the order is that of insertion here: one of those
that it may have. Nothing is freed while a program runs.
"""

import asyncio
import asyncio.taskgroups
import contextlib
import gc
import io
import json
import selectors
import signal
import sys
import warnings
import weakref

SECONDS = 5
LONGEST = 200_000
COLLECT_AFTER = 20
DEADLOCK = "deadlock"


class TooLong(BaseException):
    """Ends a program, even where the program turns it into a group of exceptions."""

    last = None

    def __init__(self, reason):
        super().__init__(reason)
        TooLong.last = reason


class VirtualSelector(selectors.SelectSelector):
    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise TooLong(DEADLOCK)
        self.now += max(timeout, 0)
        return super().select(0)


class OrderedSet(dict):
    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class OrderedWeakSet(weakref.WeakKeyDictionary):
    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.selector = VirtualSelector()
        self.tasks = []
        super().__init__(self.selector)
        self._asyncgens = OrderedWeakSet()

    def create_task(self, *args, **kwargs):
        # A task that begins at once makes others before it is here itself.
        place = len(self.tasks)
        self.tasks.append(None)
        self.tasks[place] = super().create_task(*args, **kwargs)
        return self.tasks[place]

    def time(self):
        return self.selector.now

    async def shutdown_asyncgens(self):
        # One that has ended is still here only where garbage refers to it, which the collector would have freed or not.
        for generator in [each for each in self._asyncgens if each.ag_frame is None]:
            self._asyncgens.discard(generator)
        await super().shutdown_asyncgens()


class VirtualPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return VirtualLoop()


def tasks_in_order(loop=None):
    return [task for task in (loop or asyncio.get_running_loop()).tasks if task is not None and not task.done()]


class Output(io.StringIO):
    def write(self, text):
        if self.tell() > LONGEST:
            raise TooLong("too much output")
        return super().write(text)


def stop(signum, frame):
    raise TooLong("too slow")


def describe(error):
    try:
        return f"{type(error).__name__}: {error}"
    except Exception as second:
        return f"{type(error).__name__}: {type(second).__name__}: {second}"


def run(source):
    output = Output()
    ending = TooLong.last = None
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        code = compile(source, "program.py", "exec")
        with contextlib.redirect_stdout(output):
            exec(code, {"__name__": "__main__"})
    except SyntaxError as error:
        ending = f"dropped: {type(error).__name__}: {error}"
    except BaseException as error:
        ending = describe(error)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    if TooLong.last is not None:
        ending = DEADLOCK if str(TooLong.last) == DEADLOCK else f"dropped: {TooLong.last}"
    return {"output": output.getvalue(), "ending": ending}


warnings.simplefilter("ignore")
signal.signal(signal.SIGALRM, stop)
asyncio.set_event_loop_policy(VirtualPolicy())
asyncio.taskgroups.set = OrderedSet
asyncio.tasks.all_tasks = tasks_in_order
gc.disable()
answers = sys.stdout
# What objects print that are freed between two programs belongs to none.
sys.stdout = io.StringIO()
sys.stderr = io.StringIO()
for count, line in enumerate(sys.stdin, 1):
    answers.write(json.dumps(run(json.loads(line))) + "\n")
    answers.flush()
    if count % COLLECT_AFTER == 0:
        gc.collect()
    sys.stderr = io.StringIO()
