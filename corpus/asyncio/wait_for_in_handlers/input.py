import asyncio
async def main():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            await asyncio.wait_for(asyncio.sleep(1), 0.001)
        except TimeoutError as e:
            print(repr(e.__context__), repr(e.__cause__), repr(e.__context__.__context__), e.__suppress_context__)
        try:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)
        except TimeoutError as e:
            print(repr(e.__context__), repr(e.__cause__), repr(e.__context__.__context__))
        try:
            await asyncio.wait_for(asyncio.sleep(1), 0)
        except TimeoutError as e:
            print(repr(e.__context__), repr(e.__cause__), e.__context__ and repr(e.__context__.__context__))
        t = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); t.cancel()
        try:
            await t
        except asyncio.CancelledError as e:
            print(repr(e.__context__))
        f = asyncio.Future(); f.set_exception(ValueError("v"))
        try:
            await f
        except ValueError as e:
            print(repr(e.__context__))
        try:
            f.result()
        except ValueError as e:
            print(repr(e.__context__))
        try:
            asyncio.Queue().get_nowait()
        except asyncio.QueueEmpty as e:
            print(repr(e.__context__))
        try:
            await asyncio.gather(asyncio.sleep(0), bad())
        except OSError as e:
            print(repr(e.__context__))
        try:
            async with asyncio.TaskGroup() as tg: tg.create_task(bad())
        except* OSError as e:
            print(repr(e.__context__), repr(e.exceptions[0].__context__))
        async with asyncio.timeout(None): pass
        try:
            async with asyncio.timeout(0.001):
                try:
                    await asyncio.sleep(1)
                except asyncio.CancelledError:
                    raise ValueError("inside")
        except ValueError as e:
            print(repr(e.__context__), repr(e.__context__.__context__), repr(e.__context__.__cause__))
        try:
            asyncio.get_running_loop().run_until_complete(5)
        except RuntimeError as e:
            print(repr(e.__context__))
async def bad(): raise OSError("io")
asyncio.run(main())
