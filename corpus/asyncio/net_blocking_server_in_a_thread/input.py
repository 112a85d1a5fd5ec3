"""A blocking server in a thread, and a client of asyncio."""
import asyncio
import socket
import threading


def serve(listener, log):
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(5)
        buffer = b""
        while not buffer.endswith(b"quit\n"):
            data = connection.recv(1024)
            if not data:
                break
            buffer += data
            log.append(data)
            connection.sendall(data.upper())
    listener.close()


async def client(address):
    reader, writer = await asyncio.open_connection(*address)
    for word in (b"one\n", b"two\n", b"quit\n"):
        writer.write(word)
        await writer.drain()
        print("client got", await reader.readline())
    print("end", await reader.read())
    writer.close()
    await writer.wait_closed()


def main():
    log = []
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve, args=(listener, log))
    thread.start()
    asyncio.run(client(listener.getsockname()))
    thread.join()
    print("server saw", b"".join(log))


main()
