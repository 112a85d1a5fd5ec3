"""TCP on the local machine: echoes over 50 connections, and a gigabyte in one. Printed as in loads.py."""

import asyncio
import sys
import time

CHUNK = b"x" * 65_536


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def talk(port, turns):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(turns):
        writer.write(b"hello\n")
        assert await reader.readline() == b"hello\n"
    writer.close()
    await writer.wait_closed()


async def tcp_echo(turns):
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*[talk(port, turns // 50) for _ in range(50)])
    server.close()
    await server.wait_closed()
    return turns // 50 * 50


async def drain_all(reader, writer):
    total = 0
    while data := await reader.read(262_144):
        total += len(data)
    writer.write(f"{total}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def stream(chunks):
    server = await asyncio.start_server(drain_all, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(chunks):
        writer.write(CHUNK)
        await writer.drain()
    writer.write_eof()
    assert int(await reader.readline()) == chunks * len(CHUNK)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    return chunks


async def main():
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    for name, load, count in [("TCP echo", tcp_echo, 100_000), ("streams", stream, 16_384)]:
        if sys.argv[2:] and name not in sys.argv[2:]:
            continue
        start = time.perf_counter()
        operations = await load(max(int(count * share), 100))
        seconds = time.perf_counter() - start
        print(f"{name}\t{operations}\t{seconds:.6f}")


asyncio.run(main())
