"""Asynchronous generators, stepped by hand."""


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def numbers():
    try:
        received = yield 1
        print("received", received)
        print("woken with", await Pause("in between"))
        try:
            yield 2
        except ValueError as error:
            print("caught", error)
            yield 3
    finally:
        print("leaves", await Pause("leaving"))


def drive(awaitable, *values):
    """Runs an awaitable to its end; prints what it gives on the way."""
    pending = iter(values)
    value = None
    while True:
        try:
            given = awaitable.send(value)
        except StopIteration as stop:
            return stop.value
        print("  gives", given)
        value = next(pending, None)


generator = numbers()
print(type(generator).__name__, generator.ag_running)
print(drive(generator.__anext__()))

sending = generator.asend("hello")
print(type(sending).__name__)
print(sending.send(None), generator.ag_running)

second = generator.asend(None)
try:
    second.send(None)
except RuntimeError as error:
    print(error)

try:
    sending.send("the answer")
except StopIteration as stop:
    print("item", stop.value, generator.ag_running)

try:
    sending.send(None)
except RuntimeError as error:
    print(error)

print(drive(generator.athrow(ValueError("thrown"))))
print(drive(generator.aclose(), "a last value"))

try:
    drive(generator.__anext__())
except StopAsyncIteration as end:
    print("ended", end.args)


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


refusing = ignores()
print(drive(refusing.__anext__()))
try:
    drive(refusing.aclose())
except RuntimeError as error:
    print(error)

early = numbers()
try:
    early.asend("too early").send(None)
except TypeError as error:
    print(error)
print(drive(early.aclose()))


async def total():
    count = 0
    async for number in numbers():
        count += number
    return count


print(drive(total(), "x", "y"))
