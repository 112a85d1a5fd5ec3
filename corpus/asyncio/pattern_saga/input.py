import asyncio


class Saga:
    def __init__(self):
        self.undo = []

    async def __aenter__(self):
        return self

    async def step(self, name, action, undo):
        result = await action
        self.undo.append((name, undo))
        print("did", name, "->", result)
        return result

    async def __aexit__(self, kind, error, traceback):
        if error is None:
            return False
        print("failed:", repr(error))
        while self.undo:
            name, undo = self.undo.pop()
            try:
                await undo(name)
            except Exception as problem:
                error.add_note(f"{name}: {problem}")
        return isinstance(error, LookupError)


async def act(value, fails=None):
    await asyncio.sleep(0.001)
    if fails is not None:
        raise fails
    return value


async def undo(name):
    await asyncio.sleep(0.001)
    if name == "charge":
        raise RuntimeError("bank is closed")
    print("undid", name)


async def order(fails):
    async with Saga() as saga:
        await saga.step("reserve", act("seat 4"), undo)
        await saga.step("charge", act(30), undo)
        await saga.step("mail", act("sent", fails), undo)
        return "ordered"
    return "taken back"


async def main():
    print(await order(None))
    print(await order(KeyError("address")))
    try:
        await order(ValueError("stamp"))
    except ValueError as error:
        print(error, error.__notes__)


asyncio.run(main())
