"""connect_accepted_socket, sockets of one's own, and what loops do with raw sockets."""
import asyncio
import socket


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made", transport.get_extra_info("sockname") is not None)

    def data_received(self, data):
        self.transport.write(data.upper())

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(1)
    listener.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    connecting = asyncio.create_task(loop.sock_connect(client, listener.getsockname()))
    connection, address = await loop.sock_accept(listener)
    await connecting
    print(address == client.getsockname())
    transport, protocol = await loop.connect_accepted_socket(Shout, connection)
    print(type(protocol).__name__, transport.get_protocol() is protocol)
    await loop.sock_sendall(client, b"hello")
    print(await loop.sock_recv(client, 100))
    buffer = bytearray(4)
    await loop.sock_sendall(client, b"into")
    print(await loop.sock_recv_into(client, buffer), buffer)
    view = memoryview(bytearray(10))
    await loop.sock_sendall(client, memoryview(b"viewed"))
    count = await loop.sock_recv_into(client, view[2:8])
    print(count, view.tobytes())
    client.close()
    await asyncio.sleep(0.01)
    print(transport.is_closing())
    listener.close()
    try:
        await loop.connect_accepted_socket(Shout, socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    except ValueError as error:
        print(str(error)[:40])
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    other_reader, other_writer = await asyncio.open_connection(sock=right)
    writer.writelines([b"a", memoryview(b"b"), bytearray(b"c\n")])
    print(await other_reader.readline())
    other_writer.write(memoryview(b"xxback\n")[2:])
    print(await reader.readline())
    other_writer.close()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
