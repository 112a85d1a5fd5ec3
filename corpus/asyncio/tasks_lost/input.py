"""A task that waits and that nothing refers to any more."""

import asyncio, gc
def handler(loop, context):
    print(context["message"], context["task"].get_name())
async def lost():
    await asyncio.get_running_loop().create_future()
async def kept(f):
    await f
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(lost(), name="lost")
    k = asyncio.create_task(kept(f), name="kept")
    await asyncio.sleep(0)
    t = None
    gc.collect()
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
    f.set_result(1)
    await k
asyncio.run(main())
