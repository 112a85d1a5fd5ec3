"""Certificates that are not what a client asked for, and a server that does not speak TLS."""

import asyncio
import ssl


async def handle(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("server.pem", "server.key")
    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    unknown = ssl.create_default_context()
    known = ssl.create_default_context(cafile="server.pem")
    for context, name in ((unknown, "localhost"), (known, "example.org"), (known, "127.0.0.1"), (known, "127.0.0.2")):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name)
            print(name, "is fine")
            writer.close()
        except ssl.SSLCertVerificationError as error:
            print(name, type(error).__name__, error.reason, error.verify_message)
    server.close()

    plain = await asyncio.start_server(lambda reader, writer: writer.write(b"not TLS\n"), "127.0.0.1", 0)
    try:
        await asyncio.open_connection(*plain.sockets[0].getsockname(), ssl=known, server_hostname="localhost")
    except ssl.SSLError as error:
        print(type(error).__name__, error.reason, error)
    plain.close()


asyncio.run(main())
