import asyncio
from asyncio.staggered import staggered_race
from asyncio import tasks

async def ok(n):
    await asyncio.sleep(n / 100)
    return n

async def bad(n):
    await asyncio.sleep(n / 100)
    raise ValueError(n)

async def main():
    print(await staggered_race((lambda: ok(3), lambda: ok(1)), 0.005))
    r = await staggered_race((lambda: bad(1), lambda: ok(2), lambda: ok(9)), None)
    print(r)
    r = await staggered_race((lambda: bad(1), lambda: bad(2)), delay=1)
    print(r)
    print(await staggered_race((), 1))
    r = await staggered_race((lambda: ok(2), lambda: ok(3), lambda: bad(1)), delay=0)
    print(r[0], r[1], [type(e).__name__ for e in r[2]])
    loop = asyncio.get_running_loop()
    t = asyncio.current_task()
    try:
        tasks._enter_task(loop, t)
    except RuntimeError as e:
        print(str(e).split("<")[0])
    other = asyncio.new_event_loop()
    class Fake:
        _loop = other
        def done(self):
            return False
        def get_loop(self):
            return other
    f = Fake()
    tasks._enter_task(other, f)
    print(asyncio.current_task(other) is f)
    try:
        tasks._leave_task(other, t)
    except RuntimeError as e:
        print(str(e).split("<")[0])
    tasks._leave_task(other, f)
    print(asyncio.current_task(other))
    tasks._register_task(f)
    print(asyncio.all_tasks(other) == {f}, len(asyncio.all_tasks()))
    tasks._unregister_task(f)
    print(asyncio.all_tasks(other))
    other.close()

asyncio.run(main())
