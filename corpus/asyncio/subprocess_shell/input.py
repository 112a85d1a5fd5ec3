import asyncio
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def show(name, stream):
    async for line in stream:
        print(name, line.decode().rstrip())


async def main():
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 2", stdout=PIPE, stderr=PIPE)
    await show("stdout", process.stdout)
    await show("stderr", process.stderr)
    print("exit code", await process.wait())
    process = await asyncio.create_subprocess_shell("cat; echo end >&2", stdin=PIPE, stdout=PIPE, stderr=STDOUT)
    print(await process.communicate(b"text\n"))
    process = await asyncio.create_subprocess_shell("echo unseen; cat", stdin=DEVNULL, stdout=DEVNULL)
    print(await process.wait(), process.stdout)
    print("before")
    process = await asyncio.create_subprocess_shell("echo printed by the child")
    await process.wait()
    print("after")
    process = await asyncio.create_subprocess_shell("head -c 200000 /dev/zero; kill -TERM $$", stdout=PIPE)
    data, _ = await process.communicate()
    print(len(data), process.returncode)
    process = await asyncio.create_subprocess_shell("echo 0123456789; echo short", stdout=PIPE, limit=8)
    try:
        await process.stdout.readline()
    except ValueError as error:
        print(error)
    print(await process.stdout.readline(), await process.wait())


asyncio.run(main())
