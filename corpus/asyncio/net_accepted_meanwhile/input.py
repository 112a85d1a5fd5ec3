# A client connects and sends while the loop does not run: nothing of it is lost.
import asyncio, socket
class P(asyncio.Protocol):
    def __init__(self, loop):
        self.n = 0; self.transport = None
        self.connected = loop.create_future(); self.done = loop.create_future()
    def connection_made(self, t): self.transport = t; self.connected.set_result(None); print('made')
    def data_received(self, d): self.n += len(d); print('data', d)
    def connection_lost(self, e): print('lost', e); self.done.set_result(None)
loop = asyncio.new_event_loop()
proto = P(loop)
server = loop.run_until_complete(loop.create_server(lambda: proto, '0.0.0.0', 0))
host, port = server.sockets[0].getsockname()
client = socket.socket()
client.connect(('127.0.0.1', port))
client.sendall(b'xxx')
loop.run_until_complete(proto.connected)
while proto.n < 3:
    loop.run_until_complete(asyncio.sleep(0.01))
print(proto.transport.get_extra_info('peername')[0])
proto.transport.close()
loop.run_until_complete(proto.done)
client.close()
server.close()
loop.close()
print('end')
