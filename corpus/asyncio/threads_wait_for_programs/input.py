import asyncio
import subprocess
import sys


def run(code):
    process = subprocess.Popen(["sh", "-c", f"sleep 0.2; exit {code}"])
    return process.wait()


def talk(text):
    process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    out, errors = process.communicate(text)
    return out.upper(), errors


def ask():
    return sys.stdin.readline().strip()


async def count_ticks(stop):
    ticks = 0
    while not stop.is_set():
        ticks += 1
        await asyncio.sleep(0.01)
    return ticks


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    ticking = asyncio.create_task(count_ticks(stop))
    print(await asyncio.to_thread(run, 3))
    stop.set()
    print("the loop went on:", await ticking > 3)
    print(await asyncio.to_thread(talk, "hello\n"))
    process = subprocess.Popen(["sh", "-c", "exit 4"])
    print(await asyncio.to_thread(process.wait))
    process = subprocess.Popen(["echo", "x"], stdout=subprocess.PIPE)
    print(await loop.run_in_executor(None, process.communicate))
    process = subprocess.Popen(["sleep", "10"])
    try:
        await asyncio.to_thread(process.wait, 0.05)
    except subprocess.TimeoutExpired as error:
        print(error)
        process.kill()
    print(process.wait())
    print(repr(await asyncio.to_thread(sys.stdin.readline)))
    print(await loop.run_in_executor(None, ask))
    print(repr(await asyncio.to_thread(sys.stdin.readline)))


asyncio.run(main())
