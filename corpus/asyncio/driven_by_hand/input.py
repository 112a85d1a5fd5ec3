"""Coroutines without an event loop: the program sends, throws and closes by itself."""


class Pause:
    """Gives a value to whoever drives the coroutine, and returns what it is sent."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        sent = yield self.value
        return sent


async def step(name):
    received = await Pause(f"{name} waits")
    print(name, "received", received)
    return received * 2


async def both():
    first = await step("first")
    try:
        second = await step("second")
    except ValueError as error:
        print("caught", error)
        second = 0
    return first + second


def show(coroutine):
    return coroutine.cr_running, coroutine.cr_frame is None


coroutine = both()
print(type(coroutine).__name__, show(coroutine))
print(coroutine.send(None))
print(show(coroutine))
print(coroutine.send(21))
try:
    coroutine.send(4)
except StopIteration as stop:
    print("result", stop.value)
print(show(coroutine))

try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)

thrown = both()
thrown.send(None)
thrown.send(1)
try:
    thrown.throw(ValueError("no second value"))
except StopIteration as stop:
    print("result", stop.value)

fresh = both()
try:
    fresh.send("too early")
except TypeError as error:
    print(error)
fresh.close()


async def cleans_up():
    try:
        await Pause("open")
    finally:
        print("cleaned up")


closed = cleans_up()
print(closed.send(None))
print(closed.close())
print(closed.close())


async def stubborn():
    try:
        await Pause("here")
    except GeneratorExit:
        print("not yet")
    await Pause("still here")


refusing = stubborn()
refusing.send(None)
try:
    refusing.close()
except RuntimeError as error:
    print(error)


async def stops():
    raise StopIteration("inside")


try:
    stops().send(None)
except RuntimeError as error:
    print(error, repr(error.__cause__))

wrapper = both().__await__()
print(type(wrapper).__name__, next(wrapper), wrapper.send(5))
wrapper.close()


async def itself():
    try:
        me.send(None)
    except ValueError as error:
        print(error)
    return "done"


me = itself()
try:
    me.send(None)
except StopIteration as stop:
    print(stop.value)
