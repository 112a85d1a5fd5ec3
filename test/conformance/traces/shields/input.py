import asyncio


async def inner(name, turns, error=None):
    try:
        for turn in range(turns):
            await asyncio.sleep(0)
            print(name, turn)
        if error:
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "inner cancelled")
        raise


async def outer(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("outer cancelled, inner done:", task.done())
        raise
    except ValueError as error:
        print("outer saw", error)
        raise


async def attempt(label, turns, error, cancel_outer=None, cancel_inner=None):
    print("==", label)
    task = asyncio.create_task(inner(label[0], turns, error))
    waiting = asyncio.create_task(outer(task))
    for turn in range(6):
        if turn == cancel_outer:
            print("cancel outer", waiting.cancel())
        if turn == cancel_inner:
            print("cancel inner", task.cancel())
        await asyncio.sleep(0)
    for result in await asyncio.gather(waiting, task, return_exceptions=True):
        print(repr(result))


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print("handler:", context["message"]))
    await attempt("plain", 2, None)
    await attempt("error", 2, ValueError("e"))
    await attempt("outer cancelled", 4, None, cancel_outer=2)
    await attempt("outer cancelled before the start", 2, None, cancel_outer=0)
    await attempt("inner cancelled", 4, None, cancel_inner=2)
    await attempt("both", 4, None, cancel_outer=2, cancel_inner=2)
    await attempt("late", 2, None, cancel_outer=3)
    await attempt("error after the outer is gone", 4, ValueError("unseen"), cancel_outer=2)


asyncio.run(main())
