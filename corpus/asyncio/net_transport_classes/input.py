import asyncio


class Mine(asyncio.Transport):
    def is_reading(self):
        return "mine"

    def write(self, data):
        print("write", data)


mine = Mine({"key": 1})
print([isinstance(mine, cls) for cls in (asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport, asyncio.DatagramTransport)])
print([cls.__name__ for cls in asyncio.Transport.__mro__], asyncio.Transport.__bases__)
print(issubclass(asyncio.Transport, asyncio.ReadTransport), issubclass(asyncio.WriteTransport, asyncio.ReadTransport))
print(isinstance(asyncio.ReadTransport(), asyncio.Transport), isinstance(asyncio.WriteTransport(), asyncio.ReadTransport))
print(mine.is_reading(), mine.get_extra_info("key"), mine.get_extra_info("none"))
for name in ("pause_reading", "resume_reading", "close", "abort", "get_write_buffer_size"):
    try:
        getattr(mine, name)()
    except NotImplementedError:
        print(name, "NotImplementedError")
mine.writelines([b"a", b"b"])


async def main():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        transport = writer.transport
        print([isinstance(transport, cls) for cls in (asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport)])
        print([cls.__name__ for cls in type(transport).__mro__])
        await reader.read()
        writer.close()
        await writer.wait_closed()


asyncio.run(main())


async def datagrams():
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0)
    )
    print([isinstance(transport, cls) for cls in (asyncio.DatagramTransport, asyncio.Transport, asyncio.ReadTransport)])
    print([cls.__name__ for cls in type(transport).__mro__])
    transport.sendto(b"x", transport.get_extra_info("sockname"))
    transport.abort()


asyncio.run(datagrams())
