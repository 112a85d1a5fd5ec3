import asyncio
import random
import time
import unittest
from unittest import mock
from unittest.mock import AsyncMock, patch

LIMIT = 10


class Client:
    def __init__(self, name):
        self.name = name

    def get(self, path):
        return f"{self.name}:{path}"


async def fetch(url):
    await asyncio.sleep(0)
    return f"real {url}"


def helper(x):
    return x + LIMIT


async def work(url):
    await asyncio.sleep(5)
    return await fetch(url)


def use(n):
    time.sleep(100)
    client = Client("real")
    print("using", helper(n), random.randint(1, 6), client.get("/"))
    return isinstance(n, int)


class Tests(unittest.IsolatedAsyncioTestCase):
    @patch("asyncio.sleep", new_callable=AsyncMock)
    @patch("__main__.fetch")
    async def test_work(self, fetching, sleeping):
        fetching.return_value = "mocked"
        print(type(fetching).__name__, await work("x"))
        sleeping.assert_awaited_once_with(5)
        fetching.assert_awaited_once_with("x")

    def test_use(self):
        with patch("time.sleep") as sleep, patch("random.randint", return_value=4), patch("__main__.LIMIT", 100):
            print(use(1))
            sleep.assert_called_once_with(100)
            with patch("__main__.Client") as cls, mock.patch("__main__.helper", lambda x: "mine"):
                cls.return_value.get.return_value = "page"
                print(use(2))
                print(cls.mock_calls)

    def test_method(self):
        with patch("__main__.Client.get", return_value="method"), patch("time.sleep"), patch("random.randint", side_effect=[1]):
            use(3)

    @patch("builtins.print")
    def test_print(self, printing):
        print("hidden", 1)
        self.assertEqual(printing.call_args, mock.call("hidden", 1))

    def test_input(self):
        with patch("builtins.input", side_effect=["a", "b"]):
            print(input("? "), input())

    async def test_after(self):
        with patch("asyncio.sleep"):
            pass
        print(await fetch("again"), helper(1))

unittest.main()
