import asyncio, functools

# What callbacks show, and what they show in debug mode.


def noop(*args, **kwargs):
    pass


class Thing:
    def method(self):
        pass

    def __call__(self):
        pass

    def __repr__(self):
        return 'Thing()'


def short(handle):
    text = repr(handle)
    return text.partition(' created at ')[0].partition(' at ')[0].rstrip('>')


@functools.wraps(noop)
def wrapping(*args):
    pass


async def main(debug):
    loop = asyncio.get_running_loop()
    loop.set_debug(debug)
    loop.slow_callback_duration = 100
    for callback in (noop, functools.partial(noop, 1, 2), functools.partial(noop, x='y' * 50), functools.partial(functools.partial(noop, 1), 2),
                     Thing().method, Thing(), print, wrapping, functools.partial(Thing()), Thing):
        handle = loop.call_soon(callback, 'a' * 40, [1] * 9)
        print(short(handle))
        handle.cancel()
        print(short(handle), handle.cancelled(), handle._callback, handle._args)
    timer = loop.call_at(123.5, noop, 1)
    print(short(timer), timer.when())
    timer.cancel()
    timer.cancel()
    print(short(timer))
    handle = asyncio.Handle(noop, (1, 2), loop)
    print(short(handle), handle._source_traceback is None)
    if debug:
        print('created at' in repr(handle), handle._source_traceback[-1].name)
    timer = asyncio.TimerHandle(77, noop, (), loop)
    print(short(timer), repr(timer) == repr(timer))


asyncio.run(main(False))
asyncio.run(main(True))
