import asyncio
import contextvars
from contextvars import ContextVar, copy_context

request = ContextVar("request", default=None)
user: ContextVar[str] = ContextVar("user")
try:
    user.get()
except LookupError as e:
    print("LookupError", str(e)[:25])
print(user.get("nobody"), request.get())

async def handle(n):
    token = request.set(f"req-{n}")
    print("start", n, request.get())
    await asyncio.sleep(0.01 * (3 - n))
    print("after sleep", n, request.get())
    await inner()
    request.reset(token)
    print("reset", n, request.get())

async def inner():
    print("inner", request.get())
    request.set(request.get() + "!")
    await asyncio.sleep(0)
    print("inner after", request.get())

def callback(x):
    print("callback", x, request.get(), user.get("-"))
    user.set("cb")

async def main():
    user.set("main")
    await asyncio.gather(*(handle(i) for i in range(3)))
    print(request.get(), user.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(callback, 1)
    request.set("later")
    loop.call_soon(callback, 2)
    ctx = copy_context()
    ctx.run(user.set, "in ctx")
    loop.call_soon(callback, 3, context=ctx)
    loop.call_later(0.001, callback, 4)
    await asyncio.sleep(0.01)
    print(user.get(), ctx[user], ctx.get(request), len(ctx), request in ctx)
    t = asyncio.create_task(inner())
    await t
    print(request.get())
    t = asyncio.create_task(inner(), context=ctx)
    t.add_done_callback(lambda t: print("done", request.get(), user.get()))
    await t
    await asyncio.sleep(0)
    print(ctx[request], request.get())
    fut = loop.create_future()
    fut.add_done_callback(lambda f: print("fut", f.result(), request.get()))
    request.set("changed")
    fut.add_done_callback(lambda f: print("fut2", f.result(), request.get()), context=ctx)
    fut.set_result(5)
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(handle(1))
        request.set("tg")
    print(request.get())

asyncio.run(main())
print(user.get("none outside"))
ctx = contextvars.Context()
def f():
    user.set("f")
    try:
        ctx.run(f)
    except RuntimeError as e:
        print("RuntimeError", str(e)[-18:])
    return user.get()
print(ctx.run(f), list(ctx.values()), [v.name for v in ctx], user.get("outside"))
tok = user.set("a")
print(tok.var is user, tok.old_value is contextvars.Token.MISSING, repr(tok)[:14])
user.reset(tok)
try:
    user.reset(tok)
except RuntimeError as e:
    print(str(e)[-24:])
try:
    request.reset(request.set(1) if False else user.set("b"))
except ValueError as e:
    print(str(e)[-38:])
with asyncio.Runner() as r:
    async def seta(): user.set("runner")
    async def geta(): print(user.get("??"))
    r.run(seta())
    r.run(geta())
print(user.get())
