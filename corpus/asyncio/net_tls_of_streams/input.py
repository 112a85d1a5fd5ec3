"""TLS: echo, start_tls on both sides, what is said of the connection, a certificate that nobody trusts."""
import asyncio

import ssl


CERT = "server.pem"
KEY = "server.key"


def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERT, KEY)
    return context


def client_context(trusted=True):
    context = ssl.create_default_context()
    if trusted:
        context.load_verify_locations(CERT)
    context.check_hostname = False
    return context


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    try:
        await writer.wait_closed()
    except (ConnectionError, ssl.SSLError) as error:
        print("server", type(error).__name__)


async def upgrading(reader, writer):
    writer.write(b"ready\n")
    word = await reader.readline()
    if word == b"STARTTLS\n":
        writer.write(b"go\n")
        await writer.drain()
        await writer.start_tls(server_context())
        print("server secure", writer.get_extra_info("ssl_object") is not None)
    line = await reader.readline()
    writer.write(b"secret " + line)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "localhost", 0, ssl=server_context())
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection("localhost", port, ssl=client_context())
        for word in (b"hello\n", b"x" * 40000 + b"\n"):
            writer.write(word)
            answer = await reader.readline()
            print(len(answer), answer[:10])
        print(writer.get_extra_info("cipher")[1], writer.get_extra_info("compression"))
        print(writer.get_extra_info("peercert")["subject"])
        print(type(writer.get_extra_info("ssl_object")).__name__, writer.get_extra_info("sslcontext").verify_mode)
        print(writer.can_write_eof(), writer.get_extra_info("peername")[1] == port)
        writer.close()
        await writer.wait_closed()
        try:
            await asyncio.open_connection("localhost", port, ssl=client_context(trusted=False))
        except ssl.SSLCertVerificationError as error:
            print(type(error).__name__, error.verify_code, error.verify_message)
        try:
            await asyncio.wait_for(asyncio.open_connection("localhost", port, ssl=True), 5)
        except ssl.SSLError as error:
            print(isinstance(error, OSError), error.reason)
    server = await asyncio.start_server(upgrading, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection("localhost", port)
        print(await reader.readline())
        writer.write(b"STARTTLS\n")
        print(await reader.readline())
        await writer.start_tls(client_context(), server_hostname="localhost")
        print(writer.get_extra_info("ssl_object").version())
        writer.write(b"word\n")
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        plain_reader, plain_writer = await asyncio.open_connection("localhost", port)
        print(await plain_reader.readline())
        plain_writer.write(b"NO\nopen\n")
        print(await plain_reader.read())
        plain_writer.close()


asyncio.run(main())
