"""subprocess.run in threads: the others go on meanwhile."""

import asyncio
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor


def listed(seconds: str) -> str:
    done = subprocess.run(f"sleep {seconds}; echo after {seconds}", shell=True, capture_output=True, text=True)
    return done.stdout.strip()


def failing() -> int:
    try:
        subprocess.check_output(["sh", "-c", "echo out; exit 3"])
    except subprocess.CalledProcessError as error:
        print(error, error.output)
    try:
        subprocess.run(["sleep", "5"], timeout=0.1, capture_output=True)
    except subprocess.TimeoutExpired as error:
        print(error)
    try:
        subprocess.run(["there-is-no-such-program"])
    except FileNotFoundError as error:
        print(error)
    return subprocess.call(["sh", "-c", "exit 7"])


async def ticks(stop: asyncio.Event) -> int:
    count = 0
    while not stop.is_set():
        count += 1
        await asyncio.sleep(0.02)
    return count


async def main() -> None:
    stop = asyncio.Event()
    ticking = asyncio.create_task(ticks(stop))
    started = time.monotonic()
    print(await asyncio.gather(asyncio.to_thread(listed, "1.1"), asyncio.to_thread(listed, "1")))
    print(time.monotonic() - started < 2)
    stop.set()
    print(await ticking > 5)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, failing))
    done = await asyncio.to_thread(subprocess.run, ["cat"], input=b"given", capture_output=True)
    print(done)


asyncio.run(main())
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(listed, ["0.2", "0.1"])))
print(subprocess.check_call(["true"]), subprocess.run(["echo", "x"], stdout=subprocess.PIPE).stdout)
