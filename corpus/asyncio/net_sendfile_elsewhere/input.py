"""loop.sendfile over TLS, of what is no file of the system, and to what cannot."""
import asyncio
import io
import ssl


async def collect(reader, writer):
    data = await reader.read()
    received.append(data)
    writer.close()


async def attempt(awaitable):
    try:
        print("sent", await awaitable)
    except Exception as error:
        print(type(error).__name__, str(error).split(" for transport")[0])


received: list[bytes] = []


async def main():
    loop = asyncio.get_running_loop()
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("server.pem", "server.key")
    client_context = ssl.create_default_context(cafile="server.pem")
    client_context.check_hostname = False
    secure = await asyncio.start_server(collect, "127.0.0.1", 0, ssl=server_context)
    plain = await asyncio.start_server(collect, "127.0.0.1", 0)
    async with secure, plain:
        reader, writer = await asyncio.open_connection(*secure.sockets[0].getsockname(), ssl=client_context)
        with open("server.pem", "rb") as file:
            await attempt(loop.sendfile(writer.transport, file, fallback=False))
            await attempt(loop.sendfile(writer.transport, file, 5, 100))
            print(file.tell())
        writer.close()
        await writer.wait_closed()

        reader, writer = await asyncio.open_connection(*plain.sockets[0].getsockname())
        buffer = io.BytesIO(b"0123456789" * 5000)
        await attempt(loop.sendfile(writer.transport, buffer, fallback=False))
        await attempt(loop.sendfile(writer.transport, buffer, 4, 40_000))
        print(buffer.tell(), writer.transport.is_reading())
        await attempt(loop.sendfile(writer.transport, buffer))
        writer.write(b"!")
        writer.close()
        await writer.wait_closed()
        while len(received) < 2:
            await asyncio.sleep(0.01)
        print([len(each) for each in received], received[1][:8], received[1][-3:])

        transport, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
        await attempt(loop.sendfile(transport, buffer))
        transport.close()
        reader, writer = await asyncio.open_connection(*plain.sockets[0].getsockname())
        sending = asyncio.create_task(loop.sendfile(writer.transport, io.BytesIO(b"x" * 100_000)))
        await asyncio.sleep(0)
        writer.transport.abort()
        await attempt(sending)


asyncio.run(main())
