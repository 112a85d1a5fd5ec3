import asyncio


async def pump(name, reader, writer, log):
    total = 0
    try:
        while data := await reader.read(1000):
            total += len(data)
            writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except ConnectionError as error:
        log.append((name, type(error).__name__))
    finally:
        log.append((name, total))


async def upstream(reader, writer):
    head = await reader.readline()
    count = int(head)
    for index in range(count):
        writer.write(f"{index:04d}\n".encode() * 50)
        await writer.drain()
    rest = await reader.read()
    writer.write(b"got " + rest)
    writer.close()
    await writer.wait_closed()


async def main():
    log = []
    back = await asyncio.start_server(upstream, "127.0.0.1", 0)

    async def front_handler(reader, writer):
        up_reader, up_writer = await asyncio.open_connection(*back.sockets[0].getsockname())
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(pump("up", reader, up_writer, log))
                group.create_task(pump("down", up_reader, writer, log))
        finally:
            for each in (writer, up_writer):
                each.close()
            await asyncio.gather(writer.wait_closed(), up_writer.wait_closed(), return_exceptions=True)
            log.append("closed")

    front = await asyncio.start_server(front_handler, "127.0.0.1", 0)
    async with back, front:
        reader, writer = await asyncio.open_connection(*front.sockets[0].getsockname())
        writer.write(b"100\n")
        lines = [await reader.readline() for _ in range(5000)]
        print(len(lines), lines[0], lines[-1])
        writer.write(b"the end")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.02)
    print(sorted(map(str, log)))


asyncio.run(main())
