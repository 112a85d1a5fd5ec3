import asyncio
import io
import os

# Both ends of pipes, by protocols and by hand.


class Reader(asyncio.Protocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()
        self.data = b''

    def connection_made(self, transport):
        print('reading', transport.is_reading())

    def data_received(self, data):
        self.data += data

    def eof_received(self):
        print('eof', self.data)

    def connection_lost(self, exc):
        print('reader lost', exc)
        self.lost.set_result(None)


class Writer(asyncio.BaseProtocol):
    def connection_made(self, transport):
        print('writing', transport.get_write_buffer_size())
        self.lost = asyncio.get_running_loop().create_future()

    def connection_lost(self, exc):
        print('writer lost', exc)
        self.lost.set_result(None)


async def by_protocols():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reading, reader = await loop.connect_read_pipe(Reader, io.open(r, 'rb', 0))
    writing, writer = await loop.connect_write_pipe(Writer, io.open(w, 'wb', 0))
    writing.write(b'one ')
    await asyncio.sleep(0.05)
    writing.write(b'two ')
    writing.write(b'three')
    writing.close()
    print(writing.is_closing())
    await writer.lost
    await reader.lost
    print(type(reader).__name__, reading.is_closing())
    print(reading.get_extra_info('pipe').closed, writing.get_extra_info('pipe').closed)


async def by_hand():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    file = io.open(w, 'wb', 1024)
    writing, writer = await loop.connect_write_pipe(lambda: Writer(), file)
    writing.write(b'1')
    print(os.read(r, 10))
    writing.write(b'2345')
    print(os.read(r, 10), writing.get_extra_info('pipe') is file)
    os.close(r)
    writing.close()
    await writer.lost
    r, w = os.pipe()
    reading, reader = await loop.connect_read_pipe(Reader, io.open(r, 'rb'))
    os.write(w, b'x')
    await asyncio.sleep(0.05)
    print(reader.data)
    os.write(w, b'yz')
    os.close(w)
    await reader.lost
    reading.close()
    print(reading.get_extra_info('pipe').closed, file.closed)


def left_open():
    loop = asyncio.new_event_loop()
    r, w = os.pipe()
    source, target = io.open(r, 'rb', 1024), io.open(w, 'w', 1024, encoding='utf-8')

    async def connect():
        reading, _ = await loop.connect_read_pipe(asyncio.Protocol, source)
        writing, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, target)
        return reading, writing

    reading, writing = loop.run_until_complete(connect())
    print(repr(reading).split()[-1], repr(writing).split()[-2:])
    loop.close()
    print(repr(reading).split()[-1], repr(writing).split()[-1])
    source.close()
    target.close()
    reading._pipe = writing._pipe = None


left_open()
asyncio.run(by_protocols())
asyncio.run(by_hand())
