"""Debug mode finds what another thread does to a loop."""

import asyncio
import threading


async def threads() -> None:
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def other() -> None:
        try:
            loop.call_soon(print, "never")
        except RuntimeError as error:
            print(error)
        loop.call_soon_threadsafe(future.set_result, "from the thread")

    thread = threading.Thread(target=other)
    thread.start()
    print(await future)
    thread.join()


asyncio.run(threads(), debug=True)
