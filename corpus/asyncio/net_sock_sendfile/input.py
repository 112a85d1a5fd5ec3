import asyncio
import io
import os
import socket


async def received(loop, sock):
    data = b""
    while block := await loop.sock_recv(sock, 65536):
        data += block
    return data


async def sent(loop, file, *args, **options):
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    reading = asyncio.create_task(received(loop, far))
    try:
        return await loop.sock_sendfile(near, file, *args, **options)
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        near.close()
        data = await reading
        print(len(data), data[:8], data[-8:], file.tell())
        far.close()


async def main():
    loop = asyncio.get_running_loop()
    path = os.path.join(os.getcwd(), "sendfile.tmp")
    with open(path, "wb") as file:
        file.write(b"0123456789" * 30_000)
    try:
        with open(path, "rb") as file:
            print(await sent(loop, file))
            print(await sent(loop, file, 10, 25))
            print(await sent(loop, file, 299_995, 100))
            print(await sent(loop, file, 300_000))
        print(await sent(loop, io.BytesIO(b"in memory"), 3))
        print(await sent(loop, io.BytesIO(b"in memory"), 3, fallback=False))
        print(await sent(loop, io.BytesIO(b"in memory"), -1))
        print(await sent(loop, io.BytesIO(b"in memory"), 0, 0))
        print(await sent(loop, io.BytesIO(b"in memory"), 0, "all"))
        with open(path) as file:
            print(await sent(loop, file))
    finally:
        os.unlink(path)


asyncio.run(main())
