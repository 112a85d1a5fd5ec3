import asyncio
import time
from unittest import mock

import helpers
from helpers import fetch


async def through_module():
    return await helpers.fetch(1), helpers.LIMIT


async def by_name():
    return await fetch(2)


def wait():
    time.sleep(100)
    return time.monotonic() > 0


async def main():
    with mock.patch("helpers.fetch", return_value="mocked") as fetching, mock.patch("helpers.LIMIT", 1):
        print(await through_module(), await by_name(), await helpers.twice(3))
        print(fetching.mock_calls)
    print(await through_module(), await by_name(), await helpers.twice(3))
    with mock.patch("__main__.fetch", new=mock.AsyncMock(return_value="own")):
        print(await through_module(), await by_name(), await helpers.twice(3))
    with mock.patch.object(time, "sleep") as sleeping, mock.patch("helpers.LIMIT", 5):
        print(wait(), sleeping.call_args, (await through_module())[1])
    with mock.patch("helpers.Thing.name", "patched"):
        print(helpers.Thing().name)
    print(helpers.Thing().name)


asyncio.run(main())
