import asyncio
import unittest


class CallableTests(unittest.TestCase):
    def setUp(self):
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)

    async def fails(self):
        await asyncio.sleep(0)
        raise ValueError("x")

    def helper(self, n):
        self.loop.run_until_complete(asyncio.sleep(0))
        raise KeyError(n)

    def test_coroutine(self):
        self.assertRaises(ValueError, self.loop.run_until_complete, self.fails())
        print("a")

    def test_method(self):
        self.assertRaises(KeyError, self.helper, 3)
        self.assertRaisesRegex(KeyError, "4", self.helper, n=4)
        print("b")

    def test_lambda(self):
        self.assertRaises(ValueError, lambda: self.loop.run_until_complete(self.fails()))
        print("c")

    def test_builtin(self):
        self.assertRaises(ValueError, int, "x")

    def test_other(self):
        try:
            self.assertRaises(TypeError, self.helper, 1)
        except KeyError as e:
            print("e", e)
        try:
            self.assertRaises(ValueError, self.loop.run_until_complete, asyncio.sleep(0))
        except AssertionError as e:
            print("e", e)


unittest.main()
