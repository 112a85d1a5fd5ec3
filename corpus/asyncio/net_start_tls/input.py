"""A connection that goes on encrypted after a word."""

import asyncio
import ssl


async def handle(reader, writer):
    print("server:", await reader.readline())
    writer.write(b"go on\n")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("server.pem", "server.key")
    await writer.start_tls(context)
    print("server: encrypted", writer.get_extra_info("ssl_object") is not None)
    while line := await reader.readline():
        writer.write(b"echo " + line)
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(writer.get_extra_info("sslcontext"))
    writer.write(b"STARTTLS\n")
    print("client:", await reader.readline())
    context = ssl.create_default_context(cafile="server.pem")
    await writer.start_tls(context, server_hostname="localhost")
    print("client: encrypted", writer.get_extra_info("sslcontext") is context)
    for text in (b"one\n", b"two\n"):
        writer.write(text)
        print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
