import asyncio
import threading


def serve(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print("the loop has stopped")


async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b, threading.current_thread().name


async def fail():
    raise KeyError("missing")


loop = asyncio.new_event_loop()
thread = threading.Thread(target=serve, args=(loop,), name="server")
thread.start()
print(asyncio.run_coroutine_threadsafe(add(1, 2), loop).result())
print(repr(asyncio.run_coroutine_threadsafe(fail(), loop).exception()))
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_running())


def without_loop():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


other = threading.Thread(target=without_loop, name="other")
other.start()
other.join()
