"""Runs programs: reads one JSON string a line from stdin, answers with a line of JSON: what it printed, how it ended.

The clock of asyncio is virtual: it stands still while something runs, and jumps to the next timer when nothing does.
"""

import asyncio
import contextlib
import io
import json
import selectors
import signal
import sys
import warnings

SECONDS = 5
LONGEST = 200_000


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
            raise TooLong("nothing left to run")
        self.now += max(timeout, 0)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.selector = VirtualSelector()
        super().__init__(self.selector)

    def time(self):
        return self.selector.now


class VirtualPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return VirtualLoop()


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
        ending = f"dropped: {TooLong.last}"
    return {"output": output.getvalue(), "ending": ending}


warnings.simplefilter("ignore")
signal.signal(signal.SIGALRM, stop)
asyncio.set_event_loop_policy(VirtualPolicy())
answers = sys.stdout
# What objects print that are freed between two programs belongs to none.
sys.stdout = io.StringIO()
sys.stderr = io.StringIO()
for line in sys.stdin:
    answers.write(json.dumps(run(json.loads(line))) + "\n")
    answers.flush()
    sys.stderr = io.StringIO()
