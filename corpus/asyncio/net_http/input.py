"""HTTP/1.0 and 1.1 over streams."""
import asyncio

from dataclasses import dataclass, field


@dataclass
class Request:
    method: str
    path: str
    version: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class BadRequest(Exception):
    def __init__(self, status, reason):
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


async def read_request(reader):
    try:
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), timeout=2)
    except asyncio.IncompleteReadError as error:
        if not error.partial:
            return None
        raise BadRequest(400, "incomplete") from error
    except asyncio.LimitOverrunError as error:
        raise BadRequest(431, f"too large: {error.consumed >= 1024}")
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    try:
        method, path, version = first.split(" ")
    except ValueError:
        raise BadRequest(400, "bad request line") from None
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    length = int(headers.get("content-length", "0"))
    body = await reader.readexactly(length) if length else b""
    return Request(method, path, version, headers, body)


def respond(writer, status, reason, body, version="HTTP/1.1", **headers):
    head = [f"{version} {status} {reason}"]
    headers.setdefault("content_type", "text/plain")
    headers["content_length"] = str(len(body))
    for name, value in sorted(headers.items()):
        head.append(f"{name.replace('_', '-').title()}: {value}")
    writer.write("\r\n".join([*head, "", ""]).encode("latin-1") + body)


async def handle(reader, writer):
    try:
        while (request := await read_request(reader)) is not None:
            keep = request.version == "HTTP/1.1" and request.headers.get("connection") != "close"
            if request.path == "/echo":
                body = f"{request.method} {request.body.decode()}".encode()
                respond(writer, 200, "OK", body, request.version, content_type="application/json")
            elif request.path == "/chunks":
                writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                for part in (b"one", b"two" * 5, b""):
                    writer.write(b"%x\r\n%b\r\n" % (len(part), part))
                    await writer.drain()
            else:
                respond(writer, 404, "Not Found", f"no {request.path}".encode(), request.version)
            await writer.drain()
            if not keep:
                break
    except BadRequest as error:
        respond(writer, error.status, error.reason, str(error).encode())
    finally:
        writer.close()
        await writer.wait_closed()


async def fetch(address, *requests):
    reader, writer = await asyncio.open_connection(*address)
    for request in requests:
        writer.write(request)
    writer.write_eof()
    data = await reader.read()
    writer.close()
    await writer.wait_closed()
    return data


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=1024)
    address = server.sockets[0].getsockname()
    async with server:
        print(await fetch(address, b"GET / HTTP/1.0\r\nHost: x\r\n\r\n"))
        print(await fetch(address, b"POST /echo HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", b"GET /chunks HTTP/1.1\r\n\r\n", b"GET /x HTTP/1.1\r\nConnection: close\r\n\r\n", b"GET /never HTTP/1.1\r\n\r\n"))
        print(await fetch(address, b"NONSENSE\r\n\r\n"))
        print(await fetch(address, b"GET / HTTP/1.1\r\nX: "))
        print(await fetch(address, b"GET / HTTP/1.1\r\nX: " + b"y" * 3000 + b"\r\n\r\n"))
        print(await fetch(address))
        print(await asyncio.gather(*(fetch(address, b"GET /%d HTTP/1.0\r\n\r\n" % n) for n in range(3))))


asyncio.run(main())
