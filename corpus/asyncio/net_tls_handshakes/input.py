"""TLS: names, client certificates, half-open, handshakes that fail or never end, start_tls of the loop with protocols."""
import asyncio
import ssl


def server_context(**options):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("server.pem", "server.key")
    for name, value in options.items():
        setattr(context, name, value)
    return context


async def echo(reader, writer):
    try:
        data = await reader.readline()
        peer = writer.get_extra_info("peercert")
        writer.write(data + (b"with" if peer else b"without"))
        await writer.drain()
    except (ConnectionError, ssl.SSLError) as error:
        print("handler", type(error).__name__)
    finally:
        writer.close()


async def attempt(name, *arguments, **options):
    try:
        reader, writer = await asyncio.open_connection(*arguments, **options)
    except (OSError, TimeoutError, ValueError) as error:
        print(name, type(error).__name__, getattr(error, "reason", None))
        return
    writer.write(b"line\n")
    try:
        print(name, await reader.read())
    except (ConnectionError, ssl.SSLError) as error:
        print(name, "read", type(error).__name__)
    writer.close()
    try:
        await writer.wait_closed()
    except (ConnectionError, ssl.SSLError) as error:
        print(name, "close", type(error).__name__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: None)
    trusting = ssl.create_default_context(cafile="server.pem")
    server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=server_context())
    address = server.sockets[0].getsockname()
    async with server:
        await attempt("localhost", *address, ssl=trusting, server_hostname="localhost")
        await attempt("other name", *address, ssl=trusting, server_hostname="example.org")
        await attempt("no name", *address, ssl=trusting, server_hostname="")
        old = ssl.create_default_context(cafile="server.pem")
        old.maximum_version = ssl.TLSVersion.TLSv1_2
        await attempt("1.2", *address, ssl=old, server_hostname="localhost")
        await attempt("hostname without ssl", *address, server_hostname="localhost")
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"this is no TLS\n" * 10)
        try:
            data = await reader.read()
            print("plain", len(data) < 100)
        except ConnectionError as error:
            print("plain", type(error).__name__)
        writer.close()

    async def silent(reader, writer):
        await reader.read()
        writer.close()

    mute = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with mute:
        await attempt("mute", *mute.sockets[0].getsockname(), ssl=trusting, server_hostname="localhost", ssl_handshake_timeout=0.1)

asyncio.run(main())
