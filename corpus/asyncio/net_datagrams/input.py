"""Datagrams: an echo server, a client that is connected, one that is not."""

import asyncio


class EchoServer:
    def connection_made(self, transport):
        self.transport = transport
        print("server ready", transport.get_extra_info("peername"))

    def datagram_received(self, data, addr):
        print("server got", data, "from", addr[0])
        self.transport.sendto(data[::-1], addr)

    def connection_lost(self, exc):
        print("server closed", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        transport.sendto(self.message)

    def datagram_received(self, data, addr):
        print("client got", data)
        self.transport.close()

    def error_received(self, exc):
        print("error", exc)

    def connection_lost(self, exc):
        self.done.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    server, protocol = await loop.create_datagram_endpoint(EchoServer, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    print(type(protocol).__name__, address[0])
    for message in (b"hello", b"", b"x" * 2000):
        done = loop.create_future()
        transport, _ = await loop.create_datagram_endpoint(lambda: Client(message, done), remote_addr=address)
        print(transport.get_extra_info("peername") == address)
        print("closed with", await done)
    free = loop.create_future()

    class Free(asyncio.DatagramProtocol):
        def datagram_received(self, data, addr):
            print("free got", data, addr == address)
            free.set_result(None)

    transport, _ = await loop.create_datagram_endpoint(Free, local_addr=("127.0.0.1", 0))
    transport.sendto(b"to an address", address)
    await free
    try:
        transport.sendto("text", address)
    except TypeError as error:
        print(error)
    transport.close()
    server.close()
    await asyncio.sleep(0)
    for arguments in ({}, {"local_addr": "x"}):
        try:
            await loop.create_datagram_endpoint(EchoServer, **arguments)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
