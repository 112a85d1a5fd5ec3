import asyncio


# variations a stranger would write
async def fail(error, delay):
    await asyncio.sleep(delay)
    raise error


async def grouped():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("v"), 0.01))
            group.create_task(fail(KeyError("k"), 0.01))
    except* ValueError as e:
        await asyncio.sleep(0)
        print("values", e.exceptions)
    except* (KeyError, IndexError) as e:
        print("lookups", e.exceptions)
    else:
        print("never")
    finally:
        print("finally")


def nested():
    try:
        try:
            raise ExceptionGroup("outer", [OSError(1), ExceptionGroup("inner", [ValueError(2), OSError(3)])])
        except* OSError as e:
            print(repr(e))
            raise RuntimeError("from os") from e
    except* RuntimeError as e:
        print("runtime", repr(e), repr(e.exceptions[0].__cause__))
    except* ValueError as e:
        print("value", repr(e))


def in_loop():
    out = []
    for error in (ValueError(1), TypeError(2), ExceptionGroup("g", [ValueError(3)]), None):
        try:
            if error is not None:
                raise error
        except* ValueError as e:
            out.append(e.exceptions)
        except* TypeError as e:
            out.append(repr(e))
        else:
            out.append("none")
    return out


def unhandled():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyboardInterrupt()] if False else [ValueError(1)])
    except* TypeError:
        print("no")


def with_context():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise ExceptionGroup("after zero", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        print(repr(e.__context__), e.__suppress_context__)
    except* TypeError:
        pass


def base():
    try:
        raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])
    except* KeyboardInterrupt as e:
        print(type(e).__name__, repr(e))
    except* Exception as e:
        print(type(e).__name__, repr(e))


def return_after():
    try:
        raise ValueError("v")
    except* ValueError:
        result = "handled"
    return result


class Coded(ExceptionGroup):
    def derive(self, exceptions):
        return Coded(self.message + "'", exceptions)


def derived():
    try:
        raise Coded("coded", [ValueError(1), TypeError(2)])
    except* TypeError as e:
        print(type(e).__name__, e)
        print(repr(e))


def subgroups():
    group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(30)])])
    print(group.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 5))
    print(group.split((TypeError, KeyError)))
    print(group.subgroup(KeyError))
    group.add_note("noted")
    left, right = group.split(TypeError)
    print(left.__notes__, right.__notes__, left.__notes__ is right.__notes__)


asyncio.run(grouped())
nested()
print(in_loop())
try:
    unhandled()
except ExceptionGroup as e:
    print("left over", repr(e))
with_context()
base()
print(return_after())
try:
    derived()
except ExceptionGroup as e:
    print("left", type(e).__name__, e)
subgroups()
