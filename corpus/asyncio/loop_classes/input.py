import asyncio
print(issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop), issubclass(asyncio.BaseEventLoop, asyncio.AbstractEventLoop))
print(asyncio.EventLoop is asyncio.SelectorEventLoop)
loop = asyncio.SelectorEventLoop()
print(isinstance(loop, asyncio.AbstractEventLoop), type(loop).__name__)
loop.close()
loop = asyncio.EventLoop()
async def f():
    return 2
print(loop.run_until_complete(f()))
loop.close()
print(loop)
with asyncio.Runner(loop_factory=asyncio.EventLoop) as r:
    print(r.run(f()))
class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new loop")
        return super().new_event_loop()
asyncio.set_event_loop_policy(Policy())
print(asyncio.run(f()))
asyncio.set_event_loop_policy(None)
class Mine(asyncio.SelectorEventLoop):
    def call_soon(self, cb, *args, context=None):
        print("call_soon")
        return super().call_soon(cb, *args, context=context)
    def time(self):
        return super().time() + 1000
with asyncio.Runner(loop_factory=Mine) as r:
    print(r.run(f()))
a = asyncio.AbstractEventLoop()
try:
    a.run_forever()
except NotImplementedError as e:
    print("ni", e)
