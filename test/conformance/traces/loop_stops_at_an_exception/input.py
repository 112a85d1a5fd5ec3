import asyncio

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print("handler", type(context["exception"]).__name__, context["exception"]))


def broken(number):
    print("callback", number)
    raise ValueError(number)


def exits():
    print("exits")
    raise SystemExit(3)


async def raises(error):
    await asyncio.sleep(0)
    raise error


async def waits():
    try:
        await asyncio.sleep(0.01)
        print("waited")
    finally:
        print("waits ends")


loop.call_soon(broken, 1)
loop.call_soon(print, "after broken")
loop.run_until_complete(waits())

loop.call_soon(exits)
loop.call_soon(print, "kept for the next run")
waiting = loop.create_task(waits())
try:
    loop.run_forever()
except SystemExit as request:
    print("SystemExit came out of run_forever", request.code)
loop.run_until_complete(waiting)

for error in (KeyError("k"), SystemExit("s"), KeyboardInterrupt()):
    task = loop.create_task(raises(error))
    try:
        loop.run_until_complete(task)
    except BaseException as caught:
        print(repr(caught), task.done(), caught is error)

future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
loop.close()
