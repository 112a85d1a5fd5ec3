"""Over IPv6 and names, from a local address, in another order; a server of several addresses."""
import asyncio
import socket


async def handle(reader, writer):
    peer = writer.get_extra_info("peername")
    writer.write(f"{len(peer)} {peer[0]}\n".encode())
    writer.write_eof()
    await reader.read()
    writer.close()


async def ask(*arguments, **options):
    reader, writer = await asyncio.open_connection(*arguments, **options)
    answer = await reader.read()
    family = writer.get_extra_info("socket").family
    writer.close()
    await writer.wait_closed()
    return answer, family.name


async def main():
    server = await asyncio.start_server(handle, ["127.0.0.1", "::1"], 0)
    for sock in sorted(server.sockets, key=lambda sock: sock.family):
        print(sock.family.name, len(sock.getsockname()))
    ports = {sock.family: sock.getsockname()[1] for sock in server.sockets}
    async with server:
        print(await ask("127.0.0.1", ports[socket.AF_INET]))
        print(await ask("::1", ports[socket.AF_INET6]))
        print(await ask("localhost", ports[socket.AF_INET], family=socket.AF_INET))
        print(await ask("localhost", ports[socket.AF_INET], happy_eyeballs_delay=0.1))
        loop = asyncio.get_running_loop()
        info = await loop.getaddrinfo("localhost", "http", family=socket.AF_INET, type=socket.SOCK_STREAM)
        print(info)
        print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST))
        reader, writer = await asyncio.open_connection("127.0.0.1", ports[socket.AF_INET], limit=10)
        print(await reader.readline() if False else await reader.read())
        print(writer)if False else None
        writer.close()
    both = await asyncio.start_server(handle, None, 0, family=socket.AF_INET)
    print([sock.getsockname()[0] for sock in both.sockets])
    both.close()
    await both.wait_closed()


asyncio.run(main())
