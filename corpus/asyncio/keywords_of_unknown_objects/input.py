import asyncio
from collections import OrderedDict, deque, Counter
xs = [ "a,b,c", OrderedDict(a=1, b=2), [3, 1, 2], b"a,b", (1).__class__, {1}, deque([1], maxlen=3), Counter(a=3, b=1)]
def pick(i): return xs[i]
print(pick(0).split(sep=",", maxsplit=1))
pick(2).sort(reverse=True, key=lambda v: -v); print(pick(2))
print(pick(3).split(sep=b","), pick(3).decode(encoding="ascii", errors="strict"))
print(pick(0).encode(encoding="utf-8"), pick(0).expandtabs(tabsize=2), pick(0).splitlines(keepends=True))
print(pick(7).most_common(n=1))
print((5).to_bytes(length=2, byteorder="big"), pick(4).from_bytes(bytes=b"\x01\x02", byteorder="big"))
fs = [print, sorted, sum, enumerate, zip, int, str, asyncio.sleep, asyncio.wait_for, asyncio.Queue, asyncio.Event, asyncio.create_task, asyncio.gather, asyncio.Semaphore]
def fn(i): return fs[i]
print(fn(2)([1, 2], start=5), list(fn(3)("ab", start=1)), fn(5)("ff", base=16), fn(6)(object="x"), fn(6)(b"x", encoding="ascii"))
print(fn(1)(pick(2), reverse=True, key=None), list(fn(4)("a", "b", strict=True)))
async def main():
    print(await fn(7)(delay=0, result=3), await fn(8)(fut=fn(7)(0, 4), timeout=1), await fn(8)(timeout=1, fut=fn(7)(0, 5)))
    q = fn(9)(maxsize=2); print(q.maxsize); await q.put(item=1); q.put_nowait(item=2); print(q.full())
    t = fn(11)(coro=fn(7)(0, 6), name="nm"); print(t.get_name(), await t, t.cancel(msg="x"))
    s = fn(13)(value=3); print(s._value)
    ev = [fn(10)()]; print(ev[0].is_set())
    loop = [asyncio.get_running_loop()][0]
    h = loop.call_later(0, print, "later")
    f = [loop.create_future()][0]; f.set_result(1)
    print(await fn(12)(fn(7)(0, 1), return_exceptions=True)); 
    done, p = await asyncio.wait(fs=[asyncio.ensure_future(asyncio.sleep(0))], return_when=asyncio.ALL_COMPLETED, timeout=None); print(len(done))
    lk = [asyncio.Barrier(parties=1)]; print(lk[0].parties)
    t = [asyncio.create_task(asyncio.sleep(0))][0]; t.set_name("v"); print(t.get_name()); t.add_done_callback(lambda f: print("done")); await t
asyncio.run(main())
