import asyncio


async def waiter(name, future):
    try:
        print(name, "result", await future)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    except ValueError as error:
        print(name, "error", error)
    await asyncio.sleep(0)
    print(name, "end")


async def attempt(label, actions):
    print("==", label)
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(name, future)) for name in "ab"]
    await asyncio.sleep(0)
    for action in actions:
        if action == "result":
            print("set", future.done() or future.set_result("value"))
        elif action == "error":
            print("set", future.done() or future.set_exception(ValueError("broken")))
        elif action == "turn":
            await asyncio.sleep(0)
        elif action == "future":
            print("cancel future", future.cancel("by the future"))
        else:
            print("cancel", action, tasks["ab".index(action)].cancel("by hand"))
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(future.done(), future.cancelled())


async def main():
    await attempt("result then cancel", ["result", "a"])
    await attempt("cancel then result", ["a", "result"])
    await attempt("error then cancel", ["error", "b"])
    await attempt("cancel the future", ["future"])
    await attempt("future and task", ["future", "a"])
    await attempt("task and future", ["b", "future"])
    await attempt("result, turn, cancel", ["result", "turn", "a", "b"])
    await attempt("both tasks", ["a", "b"])
    await attempt("cancel, turn, result", ["a", "turn", "result"])


asyncio.run(main())
