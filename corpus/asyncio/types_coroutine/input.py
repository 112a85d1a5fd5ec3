"""types.coroutine: generators that can be awaited, by hand and in asyncio."""

import asyncio
import inspect
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


@types.coroutine
def turn():
    yield


async def talk():
    name = await ask("name?")
    age = await ask("age?")
    return f"{name} is {age}"


print(inspect.isawaitable(ask("?")), inspect.iscoroutine(ask("?")), inspect.iscoroutinefunction(ask))
print(type(ask("?")).__name__, isinstance(ask("?"), types.GeneratorType))

conversation = talk()
print(conversation.send(None))
print(conversation.send("Ada"))
try:
    conversation.send(36)
except StopIteration as stop:
    print(stop.value)


async def count(name):
    for number in range(3):
        print(name, number)
        await turn()
    return name


@types.coroutine
def wait_for_future(future):
    yield from future
    return future.result()


@types.coroutine
def bad():
    yield "nothing that a task can wait for"


async def tries():
    try:
        await bad()
    except RuntimeError as error:
        print(error)


async def main():
    print(await asyncio.gather(count("a"), count("b")))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "from the loop")
    print(await wait_for_future(future))
    await tries()


asyncio.run(main())
