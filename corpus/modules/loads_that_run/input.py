import asyncio

import prepared
import noisy

print("main", prepared.value, noisy.level)


async def main():
    print("before")
    import late
    from late import greet as hello

    print(late.loaded, hello("you"))


asyncio.run(main())
