import asyncio


async def job(name, turns, error=None):
    try:
        for turn in range(turns):
            await asyncio.sleep(0)
            print(name, turn)
        if error is not None:
            print(name, "raises")
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "ends")


async def attempt(label, *jobs, **options):
    print("==", label)
    try:
        print(await asyncio.gather(*jobs, **options))
    except Exception as error:
        print("gather raised", repr(error))
    except asyncio.CancelledError as error:
        print("gather cancelled", repr(error))
    for turn in range(4):
        print("main", turn)
        await asyncio.sleep(0)


async def main():
    await attempt("one fails", job("a", 1), job("b", 2, KeyError("b")), job("c", 4))
    await attempt("two fail in one turn", job("a", 2, ValueError("a")), job("b", 2, KeyError("b")))
    await attempt("two fail, returned", job("a", 2, ValueError("a")), job("b", 1, KeyError("b")), return_exceptions=True)
    await attempt("fails at once", job("a", 0, OSError("a")), job("b", 0), job("c", 1))
    await attempt("nested", asyncio.gather(job("a", 1), job("b", 1, KeyError("b"))), job("c", 3))
    await attempt("cancelled error", job("a", 1, asyncio.CancelledError("raised by hand")), job("b", 2))
    stopped = asyncio.create_task(job("x", 5))
    asyncio.get_running_loop().call_soon(stopped.cancel)
    await attempt("child cancelled", stopped, job("b", 2))
    stopped = asyncio.create_task(job("y", 5))
    asyncio.get_running_loop().call_soon(stopped.cancel, "message")
    await attempt("child cancelled, returned", stopped, job("b", 2), return_exceptions=True)


asyncio.run(main())
