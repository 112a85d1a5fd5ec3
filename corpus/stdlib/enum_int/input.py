# Priorities and status codes as IntEnum: members are ints.
import asyncio
from enum import IntEnum, auto


class Priority(IntEnum):
    HIGH = 1
    NORMAL = 5
    LOW = 10

    def lowered(self):
        return Priority.LOW if self >= Priority.NORMAL else Priority.NORMAL


class Status(IntEnum):
    def __new__(cls, value, phrase):
        self = int.__new__(cls, value)
        self._value_ = value
        self.phrase = phrase
        return self

    @property
    def is_error(self):
        return self >= 400

    OK = 200, "OK"
    CREATED = 201, "Created"
    NOT_FOUND = 404, "Not Found"


class Step(IntEnum):
    FIRST = auto()
    SECOND = auto()
    TENTH = 10
    LAST = auto()


def next_code(code: int) -> int:
    if isinstance(code, int):
        return code + 1
    return 0


async def worker(queue):
    while not queue.empty():
        priority, name = await queue.get()
        print(priority, repr(priority), name, f"{priority:>3}|{priority:02d}|{priority.name}")


async def main():
    queue = asyncio.PriorityQueue()
    for priority, name in [(Priority.LOW, "mail"), (Priority.HIGH, "alarm"), (Priority.NORMAL, "log")]:
        await queue.put((priority, name))
    await worker(queue)
    print(Priority.HIGH < Priority.LOW, Priority.LOW > 5, Priority.NORMAL == 5, 5 == Priority.NORMAL, Priority.HIGH + 1)
    print(max(Priority), sorted(Priority, reverse=True), sum(Priority), Priority(10), Priority["HIGH"], Priority.HIGH.lowered())
    print([10, 20, 30][Priority.HIGH], {1: "one"}[Priority.HIGH], {Priority.HIGH: "high"}[1], Priority.HIGH in {1, 2})
    print(Status.OK, Status.OK.phrase, Status(404).phrase, Status.NOT_FOUND.is_error, Status.CREATED // 100, repr(Status.OK))
    print([step.value for step in Step], next_code(Status.OK), next_code(Step.LAST), type(Step.FIRST + 1).__name__)
    print("%d %s %r" % (Status.OK, Status.OK, Status.OK), f"{Status.OK}", str(Status.OK), format(Status.OK, "x"))
    print(isinstance(Status.OK, int), Status.OK.bit_length(), Status.OK.real, Status.OK | 1, -Step.FIRST, ~Step.FIRST)
    for bad in (lambda: Status(500), lambda: Priority["NONE"], lambda: Priority.HIGH + "1", lambda: Priority("1")):
        try:
            bad()
        except (ValueError, KeyError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
