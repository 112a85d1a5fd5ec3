from asyncio import *
from listed import *
from open_names import *


async def main():
    print(first(), second, total(1, 2))
    await sleep(0)
    print(hidden)


hidden = "my own"
run(main())
