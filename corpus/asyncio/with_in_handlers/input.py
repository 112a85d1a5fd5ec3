import asyncio

class Catch:
    def __enter__(self):
        return self

    def __exit__(self, t, e, tb):
        self.e = e
        return True

async def main():
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            finally:
                with Catch() as c:
                    async with asyncio.timeout(0.01):
                        await asyncio.sleep(10)
                print(repr(c.e), repr(c.e.__cause__), repr(c.e.__cause__.__context__))
    except TimeoutError as e:
        print("1", repr(e), repr(e.__cause__), repr(e.__cause__.__context__))
    try:
        try:
            1/0
        finally:
            with Catch() as c:
                {}["x"]
            print(repr(c.e), repr(c.e.__context__))
            with Catch() as d:
                raise ValueError
            print(repr(d.e), repr(d.e.__context__))
    except ZeroDivisionError as e:
        print(e.__context__)
    try:
        1/0
    except ZeroDivisionError:
        with Catch() as c:
            {}["x"]
        print(repr(c.e), repr(c.e.__context__))
        async with asyncio.Lock():
            with Catch() as c:
                int("x")
            print(repr(c.e), repr(c.e.__context__))
asyncio.run(main())
