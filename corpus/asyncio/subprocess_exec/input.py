import asyncio


async def run(*command, **options):
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, **options
    )
    stdout, stderr = await process.communicate()
    return process.returncode, stdout.decode(), stderr.decode()


async def main():
    print(await run("echo", "hello", "world"))
    print(await run("sh", "-c", "echo wrong >&2; exit 3"))
    print(await run("pwd", cwd="/"))
    print(await run("sh", "-c", "echo $NAME", env={"NAME": "value"}))
    print(await asyncio.gather(*[run("echo", str(i)) for i in range(3)]))
    process = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    for line in (b"one\n", b"two\n"):
        process.stdin.write(line)
        await process.stdin.drain()
        print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.wait(), await process.stdout.read())
    process = await asyncio.create_subprocess_exec("sleep", "60")
    print(process.returncode)
    process.terminate()
    print(await process.wait(), process.returncode)
    try:
        process.kill()
    except ProcessLookupError as error:
        print(repr(error))
    process = await asyncio.create_subprocess_exec("sleep", "60")
    try:
        await asyncio.wait_for(process.wait(), 0.05)
    except TimeoutError:
        process.kill()
        print("killed", await process.wait())
    for command in ("no_such_program", "/etc"):
        try:
            await asyncio.create_subprocess_exec(command)
        except OSError as error:
            print(type(error).__name__, error)
    try:
        await asyncio.create_subprocess_exec("ls", text=True)
    except ValueError as error:
        print(error)


asyncio.run(main())
