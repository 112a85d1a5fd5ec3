"""Transports of programs: their process, their pipes, what comes in which order."""

import asyncio
import os
import subprocess


class Shows(asyncio.SubprocessProtocol):
    def __init__(self) -> None:
        self.done = asyncio.get_running_loop().create_future()
        self.has_exited = False

    def connection_made(self, transport) -> None:
        print("made", type(transport).__name__)

    def pipe_data_received(self, fd, data) -> None:
        print("data", fd, data)

    def pipe_connection_lost(self, fd, exc) -> None:
        print("pipe lost", fd, exc)

    def process_exited(self) -> None:
        self.has_exited = True

    def connection_lost(self, exc) -> None:
        print("lost", exc, self.has_exited)
        self.done.set_result(None)


async def of_transports() -> None:
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(Shows, "cat", stderr=None)
    process = transport.get_extra_info("subprocess")
    print(type(process).__name__, process.pid == transport.get_pid(), process.poll(), process.args)
    stdin = transport.get_pipe_transport(0)
    stdin.write(b"hello")
    stdin.write_eof()
    await protocol.done
    print(transport.get_returncode(), process.returncode)
    transport.close()


async def of_a_class() -> None:
    """The protocol may be a class of asyncio; a closed transport kills."""
    loop = asyncio.get_running_loop()
    transport, _ = await loop.subprocess_shell(asyncio.SubprocessProtocol, "exec sleep 10", stdin=None, stdout=None, stderr=None)
    process = transport.get_extra_info("subprocess")
    transport.close()
    print(await transport._wait(), process.returncode)


async def cancelled() -> None:
    task = asyncio.create_task(asyncio.create_subprocess_exec("sleep", "10", stdout=subprocess.PIPE))
    asyncio.get_running_loop().call_soon(task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


async def by_names() -> None:
    process = await asyncio.create_subprocess_shell(
        "cat /dev/stdin > /dev/stdout; test -p /dev/stdin && echo a pipe", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    print(await process.communicate(b"by name\n"), process.returncode)
    missing = asyncio.create_subprocess_exec("there-is-no-such-program")
    try:
        await missing
    except FileNotFoundError as error:
        print(error)


async def broken() -> None:
    """What reads the pipe has ended before all was written."""
    reading, writing = os.pipe()
    command = f"read line < /dev/fd/{reading}"
    process = await asyncio.create_subprocess_exec("sh", "-c", command, stdin=subprocess.PIPE, pass_fds=[reading])
    process.stdin.write(b"x" * 4_000_000)
    os.write(writing, b"go\n")
    try:
        await process.stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        print("broken")
    print(await process.wait())
    os.close(reading)
    os.close(writing)


asyncio.run(of_transports())
asyncio.run(of_a_class())
asyncio.run(cancelled())
asyncio.run(by_names())
asyncio.run(broken())
