"""Standard input read by the loop: connect_read_pipe(…, sys.stdin)."""

import asyncio
import sys


async def ticks() -> None:
    for number in range(3):
        await asyncio.sleep(0)
        print("tick", number)


async def main() -> None:
    loop = asyncio.get_running_loop()
    await ticks()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, same = await loop.connect_read_pipe(lambda: protocol, sys.stdin)
    print(same is protocol, transport.get_extra_info("pipe") is sys.stdin, type(transport).__name__)
    print(await reader.readline())
    async for line in reader:
        print(line.decode().rstrip())
    print(await reader.read(), reader.at_eof())
    with open(__file__) as file:
        try:
            await loop.connect_read_pipe(lambda: protocol, file)
        except ValueError as error:
            print(error)


asyncio.run(main())
