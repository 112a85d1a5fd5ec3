import asyncio


class Driven(asyncio.SelectorEventLoop):
    def _run_forever_setup(self):
        print("set up")
        super()._run_forever_setup()

    def _run_forever_cleanup(self):
        super()._run_forever_cleanup()
        print("cleaned up")


async def work(name, count):
    for step in range(count):
        print(name, step)
        await asyncio.sleep(0)
    return name


def main():
    loop = Driven()
    print(loop.run_until_complete(work("whole", 2)))
    task = loop.create_task(work("by hand", 3))
    loop._run_forever_setup()
    print(loop.is_running(), asyncio.get_running_loop() is loop)
    rounds = 0
    while not task.done():
        loop._run_once()
        rounds += 1
    print(rounds, "rounds", task.result())
    loop._run_forever_cleanup()
    print(loop.is_running())
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)
    loop.close()


main()
