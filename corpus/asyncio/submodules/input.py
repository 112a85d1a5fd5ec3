import asyncio
import asyncio.tasks
from asyncio import events
from asyncio.locks import Lock
from asyncio import tasks, futures
import asyncio.events as ev

async def main():
    lock: Lock = Lock()
    async with lock:
        print("in")
    t = asyncio.tasks.create_task(asyncio.sleep(0))
    await t
    print(isinstance(t, asyncio.tasks.Task), isinstance(t, asyncio.futures.Future), tasks.Task is asyncio.Task)
    print(events.get_running_loop() is asyncio.get_event_loop(), ev.get_running_loop() is events.get_running_loop())
    print(asyncio.exceptions.CancelledError is asyncio.CancelledError)
    q = asyncio.queues.Queue()
    q.put_nowait(1)
    print(await q.get())
    async with asyncio.timeouts.timeout(1):
        print("ok")
asyncio.run(main())
