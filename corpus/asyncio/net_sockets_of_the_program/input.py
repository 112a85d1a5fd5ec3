"""Sockets that the program reads and writes itself: sock_*, add_reader, pairs, datagrams, look-ups."""

import asyncio, socket
async def echo(conn, loop):
    with conn:
        while data := await loop.sock_recv(conn, 100):
            print("got", data)
            await loop.sock_sendall(conn, data.upper())
    print("conn closed")
async def main():
    loop = asyncio.get_running_loop()
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(("127.0.0.1", 0))
    s.listen()
    s.setblocking(False)
    print(s.family, repr(s.family), repr(s.type), s.proto, s.gettimeout(), s.getblocking())
    async def serve():
        for _ in range(2):
            conn, addr = await loop.sock_accept(s)
            print("accepted", addr[0], conn.gettimeout())
            asyncio.create_task(echo(conn, loop))
    t = asyncio.create_task(serve())
    for i in range(2):
        c = socket.socket()
        c.setblocking(False)
        await loop.sock_connect(c, s.getsockname())
        await loop.sock_sendall(c, b"hello %d" % i)
        print(await loop.sock_recv(c, 100), c.getpeername() == s.getsockname())
        c.close()
        print(c.fileno())
    await t
    await asyncio.sleep(0.01)
    a, b = socket.socketpair()
    a.setblocking(False); b.setblocking(False)
    try:
        b.recv(10)
    except BlockingIOError as e:
        print(repr(e))
    got = loop.create_future()
    def on_read():
        data = b.recv(100)
        print("reader", data)
        if data.endswith(b"!"):
            print(loop.remove_reader(b), loop.remove_reader(b))
            got.set_result(None)
    loop.add_reader(b, on_read)
    loop.call_soon(a.send, b"one")
    loop.call_later(0.01, a.send, b"two!")
    await got
    r, w = await asyncio.open_connection(sock=a)
    w.write(b"stream")
    print(await loop.sock_recv(b, 10))
    b.send(b"back\n")
    print(await r.readline(), w.get_extra_info("peername"))
    try:
        loop.add_reader(a, print)
    except RuntimeError as e:
        print("used by transport" in str(e))
    b.close()
    print(await r.read())
    w.close()
    await w.wait_closed()
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    u.bind(("127.0.0.1", 0)); u.setblocking(False)
    v = socket.socket(type=socket.SOCK_DGRAM); v.setblocking(False)
    print(await loop.sock_sendto(v, b"dgram", u.getsockname()))
    data, addr = await loop.sock_recvfrom(u, 100)
    print(data, addr[0])
    u.close(); v.close(); s.close()
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo("localhost", 80, family=socket.AF_INET, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    for bad in (lambda: s.recv(1), lambda: s.bind(5), lambda: socket.socket().bind(("127.0.0.1", "x")), lambda: socket.socket().bind(("127.0.0.1", 70000)), lambda: socket.socket().getpeername(), lambda: socket.socket().bind("abc")):
        try: bad()
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
