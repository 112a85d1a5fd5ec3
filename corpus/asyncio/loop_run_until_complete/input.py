import asyncio


async def work(name):
    await asyncio.sleep(0.01)
    print("worked", name)
    return name


async def fail():
    raise ValueError("from the loop")


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(work("first")))

task = loop.create_task(work("second"))
print("created before the loop runs", task.done())
print(loop.run_until_complete(task), task.done())

try:
    loop.run_until_complete(fail())
except ValueError as error:
    print(error)

future = loop.create_future()
loop.call_soon(future.set_result, "from a callback")
print(loop.run_until_complete(future))
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())

loop.close()
print(loop.is_closed())
late = work("late")
try:
    loop.run_until_complete(late)
except RuntimeError as error:
    print(error)
late.close()
