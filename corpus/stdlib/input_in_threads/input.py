"""input() in a thread: the loop goes on meanwhile."""

import asyncio


def ask(prompt: str) -> str:
    return input(prompt).upper()


async def asking() -> None:
    print(await asyncio.to_thread(input))
    print(await asyncio.to_thread(ask, "who? "))
    try:
        await asyncio.get_running_loop().run_in_executor(None, input, "again? ")
    except EOFError as error:
        print(error)


asyncio.run(asking())
try:
    print(ask("last? "))
except EOFError as error:
    print(error)
