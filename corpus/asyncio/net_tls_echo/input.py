"""An echo over TLS with a certificate of the corpus's own."""

import asyncio
import ssl


async def handle(reader, writer):
    session = writer.get_extra_info("ssl_object")
    print("server:", session.version(), writer.can_write_eof(), writer.get_extra_info("peercert"))
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print("server: end")
    writer.close()
    await writer.wait_closed()


async def main():
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("server.pem", "server.key")
    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]

    context = ssl.create_default_context(cafile="server.pem")
    print(context.check_hostname, context.verify_mode == ssl.CERT_REQUIRED)
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname="localhost")
    certificate = writer.get_extra_info("peercert")
    print(certificate["subject"], certificate["subjectAltName"])
    print(writer.get_extra_info("cipher")[1], writer.get_extra_info("compression"))
    print(writer.get_extra_info("sslcontext") is context, writer.get_extra_info("peername")[0])
    for text in (b"one\n", b"two\n", b"x" * 50_000 + b"\n"):
        writer.write(text)
        await writer.drain()
        print((await reader.readline())[:10])
    writer.close()
    await writer.wait_closed()

    unchecked = ssl.create_default_context()
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=unchecked)
    print("unchecked", writer.get_extra_info("peercert"))
    writer.write(b"three\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()

    for arguments in ({"ssl": context}, {"ssl": True, "server_hostname": ""}):
        try:
            await asyncio.open_connection(**arguments)
        except ValueError as error:
            print(error)
    try:
        unchecked.check_hostname = True
        unchecked.verify_mode = ssl.CERT_NONE
    except ValueError as error:
        print(error)
    for files in (("missing.pem",), ("server.key",)):
        try:
            server_context.load_cert_chain(*files)
        except OSError as error:
            print(type(error).__name__, isinstance(error, ssl.SSLError))


asyncio.run(main())
