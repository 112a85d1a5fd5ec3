import asyncio


async def value(result):
    await asyncio.sleep(0.01)
    return result


def failing():
    raise ValueError("callback")


def handler(loop, context):
    print("handler:", context["message"].split(" ")[0:3], repr(context["exception"]))


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background ends")


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(0)
    return "main"


async def nested_run():
    for attempt in (asyncio.run, asyncio.get_running_loop().run_until_complete):
        body = value(1)
        try:
            attempt(body)
        except RuntimeError as error:
            print(error)
        body.close()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(value(1)))
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())
loop.set_exception_handler(handler)
loop.call_soon(failing)
loop.call_soon(print, "after failing")
loop.call_later(0.01, loop.stop)
loop.run_forever()
print("stopped")
loop.call_soon(print, "left over")
loop.stop()
loop.run_forever()
print("no loop runs")
task = loop.create_task(value(4))
try:
    loop.call_soon(loop.stop)
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
print(loop.run_until_complete(task))
loop.close()
body = value(5)
try:
    loop.run_until_complete(body)
except RuntimeError as error:
    print(error)
body.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
print(asyncio.run(main()))
asyncio.run(nested_run())
try:
    asyncio.run(3)
except ValueError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.run(main())
    raise SystemExit(0)
except SystemExit as error:
    print("exit", error.code)
