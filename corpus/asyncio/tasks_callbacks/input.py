import asyncio


async def compute(value):
    await asyncio.sleep(0.01)
    return value * 2


def report(task):
    print("callback:", task.get_name(), task.result())


def never(task):
    print("never called")


async def main():
    task = asyncio.create_task(compute(4), name="compute")
    task.add_done_callback(report)
    task.add_done_callback(lambda task: print("lambda:", task.done()))
    task.add_done_callback(never)
    task.add_done_callback(never)
    print("removed", task.remove_done_callback(never))
    print("result", await task)

    task.add_done_callback(report)
    print("added to a finished task")
    await asyncio.sleep(0)
    print("called in the next turn")


asyncio.run(main())
