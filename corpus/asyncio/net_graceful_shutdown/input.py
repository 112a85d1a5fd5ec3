"""A server that ends gracefully on a signal: it stops to accept, lets those finish that are under way, cancels the rest."""
import asyncio
import os
import signal


class Service:
    def __init__(self):
        self.connections = set()
        self.stopping = asyncio.Event()

    async def handle(self, reader, writer):
        task = asyncio.current_task()
        self.connections.add(task)
        try:
            while not self.stopping.is_set():
                line = await reader.readline()
                if not line:
                    break
                delay = float(line)
                await asyncio.sleep(delay)
                writer.write(b"slept %s\n" % line.strip())
                await writer.drain()
        except asyncio.CancelledError:
            writer.write(b"cancelled\n")
            raise
        finally:
            self.connections.discard(task)
            writer.close()

    async def run(self, ready):
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, self.stopping.set)
        server = await asyncio.start_server(self.handle, "127.0.0.1", 0)
        ready.set_result(server.sockets[0].getsockname())
        async with server:
            await server.start_serving()
            await self.stopping.wait()
            print("stopping with", len(self.connections))
            server.close()
            if self.connections:
                done, pending = await asyncio.wait(self.connections, timeout=1.5)
                print("finished", len(done), "cancelling", len(pending))
                for task in pending:
                    task.cancel()
                results = await asyncio.gather(*pending, return_exceptions=True)
                print([type(each).__name__ for each in results])
            await server.wait_closed()
        print("stopped", server.is_serving())


async def client(address, delay):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"{delay}\n".encode())
    answer = await reader.read()
    writer.close()
    return answer


async def main():
    service = Service()
    ready = asyncio.get_running_loop().create_future()
    running = asyncio.create_task(service.run(ready))
    address = await ready
    clients = [asyncio.create_task(client(address, delay)) for delay in (0.3, 0.4, 20)]
    while len(service.connections) < 3:
        await asyncio.sleep(0.01)
    os.kill(os.getpid(), signal.SIGTERM)
    print(await asyncio.gather(*clients))
    await running
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError as error:
        print("refused", error.errno)


asyncio.run(main())
