import asyncio


class Collector(asyncio.SubprocessProtocol):
    def __init__(self, ended):
        self.ended = ended
        self.output = b""

    def connection_made(self, transport):
        print("connected", transport.get_returncode())
        transport.get_pipe_transport(0).write(b"data")
        transport.get_pipe_transport(0).write_eof()

    def pipe_data_received(self, fd, data):
        self.output += data

    def pipe_connection_lost(self, fd, exc):
        if fd != 0:
            print("pipe lost", fd, exc)

    def process_exited(self):
        print("exited")

    def connection_lost(self, exc):
        self.ended.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    transport, protocol = await loop.subprocess_exec(lambda: Collector(ended), "sh", "-c", "cat; sleep 0.05", stderr=None)
    print(await ended, protocol.output, transport.get_returncode())


asyncio.run(main())
