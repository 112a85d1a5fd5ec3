import asyncio

loop = asyncio.new_event_loop()


async def worker(name, turns):
    for turn in range(turns):
        print(name, turn)
        await asyncio.sleep(0)
    print(name, "ends")
    return name


def stop_after(turns):
    if turns == 0:
        print("stop")
        loop.stop()
        print("stop returns at once")
    else:
        loop.call_soon(stop_after, turns - 1)


tasks = [loop.create_task(worker(name, turns)) for name, turns in (("a", 5), ("b", 3))]
for turns in (0, 1, 2):
    loop.call_soon(stop_after, turns)
    loop.run_forever()
    print("outside", [task.done() for task in tasks], loop.is_running())

print(loop.run_until_complete(tasks[1]))
print([task.done() for task in tasks])
loop.stop()
print("stopped before it runs")
loop.run_forever()
print([task.done() for task in tasks])
print(loop.run_until_complete(asyncio.gather(*tasks, loop.create_task(worker("c", 1)))))

loop.call_soon(print, "left over")
loop.call_later(0.01, print, "never: closed before")
loop.run_until_complete(worker("last", 0))
loop.close()
try:
    loop.run_forever()
except RuntimeError as error:
    print(error)
