import asyncio
from unittest import mock
import unittest

async def main():
    a = mock.AsyncMock(return_value=3)
    print(await a(1, k=2), a.await_count, a.await_args, a.mock_calls)
    a.assert_awaited_once_with(1, k=2)
    try:
        a.assert_not_awaited()
    except AssertionError as e:
        print(e)
    a.side_effect = ValueError("no")
    try:
        await a()
    except ValueError as e:
        print(repr(e))
    a.side_effect = [1, 2]
    print(await a(), await a())
    try:
        await a()
    except StopAsyncIteration:
        print("end")
    mm = mock.MagicMock()
    async with mm as x:
        print(x is mm.__aenter__.return_value)
    print(asyncio.iscoroutinefunction(a), asyncio.iscoroutinefunction(mock.Mock()))
    loop = asyncio.get_running_loop()
    f = mock.Mock()
    loop.call_soon(f, 1, 2)
    await asyncio.sleep(0)
    print(f.mock_calls)
    t = asyncio.create_task(asyncio.sleep(0))
    t.add_done_callback(f)
    await t
    await asyncio.sleep(0)
    print(f.call_args == mock.call(t), f.call_count)
    h = mock.Mock()
    with mock.patch.object(loop, "call_exception_handler", h):
        def boom():
            raise ValueError("boom")
        loop.call_soon(boom)
        await asyncio.sleep(0)
    print(h.call_args[0][0]["message"][:21], h.call_args.args[0]["exception"])
    @mock.patch("asyncio.base_events.logger")
    async def inner(n, log):
        loop.call_exception_handler({"message": "hello", "exception": ValueError("z")})
        print(n, log.error.call_count, log.error.call_args[0])
    await inner(5)
    loop.call_soon = g = mock.Mock()
    loop.call_soon(1)
    print(g.mock_calls)
    del loop.call_soon
asyncio.run(main())

class C:
    a = 1
    def m(self): return "m"
    @staticmethod
    def s(): return "s"
    async def co(self): return 1

@mock.patch.object(C, "m")
class T(unittest.TestCase):
    def test_a(self, m):
        m.return_value = 4
        self.assertEqual(C().m(), 4)
        self.assertEqual(m.mock_calls, [mock.call()])
    @mock.patch.object(C, "a", 7)
    def test_b(self, m):
        self.assertEqual(C.a, 7)
        self.assertIs(C().m, m)
    def test_auto(self, m):
        pass

for _ in range(1):
    try:
        with mock.patch.object(C, "nope"):
            pass
    except AttributeError as e:
        print(e)
with mock.patch.object(C, "nope", 3, create=True):
    print(C.nope)
print(hasattr(C, "nope"), C().m(), C.a, C().s())
spec = mock.create_autospec(C)
i = spec()
print(isinstance(i, C), type(i.co).__name__)
try:
    i.zip
except AttributeError as e:
    print(e)
p = mock.patch.object(C, "s", return_value="patched")
p.start()
print(C.s(), C().s())
mock.patch.stopall()
print(C.s())
class D:
    def __init__(self): self.v = 0
    def __eq__(self, o): return isinstance(o, D)
m = mock.Mock()
m(D())
m.assert_called_once_with(D())
if __name__ == "__main__":
    unittest.main()
