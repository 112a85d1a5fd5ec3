import asyncio

import socket


def plain(value):
    return re_sub(repr(value))


def re_sub(text):
    out = []
    for part in text.split():
        if part.startswith("fd="):
            part = "fd=N" + part[part.index("="):].lstrip("=0123456789")
        out.append(part)
    return " ".join(out).split(" laddr=")[0].split("addr=")[0]


async def main():
    loop = asyncio.get_running_loop()

    async def handle(reader, writer):
        print(plain(writer.transport))
        writer.close()
        print(plain(writer.transport))

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = await asyncio.start_server(handle, sock=listener, start_serving=False)
    print(server.is_serving(), len(server.sockets))
    await server.start_serving()
    await server.start_serving()
    address = listener.getsockname()
    sock = socket.create_connection(address)
    print(sock.getblocking(), sock.gettimeout())
    reader, writer = await asyncio.open_connection(sock=sock)
    print(sock.getblocking(), sock.gettimeout())
    print(await reader.read())
    print(plain(writer.get_extra_info("socket")).split(",")[0])
    try:
        writer.get_extra_info("socket").settimeout(3)
    except ValueError as error:
        print(error)
    writer.close()
    await writer.wait_closed()
    try:
        sock.fileno() == -1 and print("closed")
        sock.recv(1)
    except OSError as error:
        print(error)
    waiting = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(re_sub(str(error))[:40])
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("cancelled", server.is_serving(), server.sockets)
    raw = socket.socket()
    raw.bind(("127.0.0.1", 0))
    raw.listen()
    raw.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(raw))
    await asyncio.sleep(0)
    accepting.cancel()
    try:
        await accepting
    except asyncio.CancelledError:
        print("accept cancelled")
    first = asyncio.create_task(loop.sock_accept(raw))
    await asyncio.sleep(0)
    client = socket.create_connection(raw.getsockname(), timeout=2)
    connection, _ = await first
    connection.setblocking(False)
    receiving = asyncio.create_task(loop.sock_recv(connection, 10))
    await asyncio.sleep(0)
    client.sendall(b"data")
    print(await receiving)
    for each in (client, connection, raw):
        each.close()
    try:
        await asyncio.open_connection(sock=socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    except ValueError as error:
        print(str(error)[:44])
    try:
        await asyncio.start_server(handle, "127.0.0.1", 0, sock=raw)
    except ValueError as error:
        print(error)


asyncio.run(main())
