import asyncio

loop = asyncio.new_event_loop()
ticks = []


def tick():
    ticks.append(len(ticks))
    print("tick", ticks[-1])
    if len(ticks) == 3:
        loop.stop()
    else:
        loop.call_later(0.01, tick)


async def background():
    while True:
        await asyncio.sleep(10)


task = loop.create_task(background())
loop.call_soon(tick)
loop.run_forever()
print("stopped", task.done())

loop.call_soon(loop.stop)
loop.call_soon(print, "handles of the same turn still run")
loop.run_forever()

task.cancel()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print("background cancelled")
loop.close()
