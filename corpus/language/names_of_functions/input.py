import asyncio
import functools

handlers = []


def handler(event, *, priority=0):
    def register(function):
        @functools.wraps(function)
        def wrapper(*args):
            return function(*args)

        handlers.append((priority, event, wrapper, register))
        return wrapper

    return register


@handler("start", priority=2)
def begin(name, /, count=1, *, loud=False):
    return f"{name} x {count}"


@handler("stop")
async def finish(name):
    await asyncio.sleep(0)
    return name


for priority, event, wrapper, register in handlers:
    print(event, wrapper.__name__, wrapper.__qualname__, register.__qualname__)

double = lambda number: number * 2
print(double.__name__, double.__qualname__)


def tasks(make=lambda: []):
    square = lambda number: number**2
    yield make.__name__
    yield square.__qualname__


running = tasks()
print(running.__name__, tasks.__qualname__, list(running))


class Service:
    label = lambda self: "service"

    def start(self):
        async def loop():
            return self

        return loop

    @staticmethod
    def create():
        return Service()


print(Service.label.__name__, Service.start.__qualname__, Service().start().__qualname__)
print(Service.create.__qualname__, Service().start.__name__)
work = Service().start()()
print(work.__name__, work.__qualname__)
work.close()

code = begin.__wrapped__.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_firstlineno)
