import asyncio
import signal


def show(number, frame):
    print("handler of", signal.Signals(number).name)


print(signal.signal(signal.SIGUSR1, show) == signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is show)
signal.raise_signal(signal.SIGUSR1)
print(repr(signal.SIGTERM), int(signal.SIGINT), signal.strsignal(signal.SIGHUP))
for handle in (lambda: signal.signal(200, show), lambda: signal.signal(signal.SIGKILL, show)):
    try:
        handle()
    except (ValueError, OSError) as error:
        print(repr(error))


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, print, "in the loop")
    signal.raise_signal(signal.SIGUSR1)
    print("raised")
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    process = await asyncio.create_subprocess_shell("kill -TERM $PPID")
    await stop.wait()
    print("stopped", await process.wait())
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(10)
    finally:
        print("cancelled")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
