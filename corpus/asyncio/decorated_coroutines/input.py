import asyncio
def retry(times, exc=Exception):
    def deco(f):
        async def w(*a, **k):
            for i in range(times):
                try: return await f(*a, **k)
                except exc as e:
                    print("attempt", i + 1, "failed:", e)
                    await asyncio.sleep(0)
            raise RuntimeError("gave up") from e if False else RuntimeError("gave up")
        return w
    return deco
state = {"n": 0}
@retry(3, ValueError)
async def flaky(limit=2):
    state["n"] += 1
    if state["n"] <= limit: raise ValueError(f"n={state['n']}")
    return "ok"
def timed(f):
    async def w(*a): 
        print("begin"); r = await f(*a); print("done"); return r
    return w
class Client:
    def __init__(self): self.log = []
    @timed
    async def get(self, url): await asyncio.sleep(0); self.log.append(url); return url.upper()
    @retry(2)
    @timed
    async def bad(self): raise KeyError("k")
async def main():
    print(await flaky(), await asyncio.gather(flaky(), flaky(0)))
    c = Client(); print(await c.get("a"), await asyncio.gather(*[c.get(u) for u in "bc"]), c.log)
    try: await c.bad()
    except RuntimeError as e: print(e)
    t = asyncio.create_task(c.get("t")); print(await t)
asyncio.run(main())
