"""_thread.interrupt_main: what Ctrl-C does, from inside the program."""

import _thread
import asyncio
import signal


async def waits() -> None:
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main() -> None:
    asyncio.get_running_loop().call_later(0.01, _thread.interrupt_main)
    await waits()


async def twice(task_name: str) -> str:
    _thread.interrupt_main()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        return f"{task_name} goes on"
    return "not interrupted"


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("interrupted", repr(error), type(error.__context__).__name__)
print(asyncio.run(twice("main")))

try:
    _thread.interrupt_main()
except KeyboardInterrupt:
    print("at once")
signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", number))
_thread.interrupt_main(signal.SIGUSR1)
_thread.interrupt_main(signal.SIGTERM)
signal.signal(signal.SIGINT, signal.SIG_DFL)
_thread.interrupt_main()
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main()
for wrong in (0, 65, "x"):
    try:
        _thread.interrupt_main(wrong)
    except (TypeError, ValueError) as error:
        print(error)
