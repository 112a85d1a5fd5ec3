import asyncio, signal, socket

# An alarm calls its handler while the loop waits; a loop's own handler runs in the loop's turn.


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


count = 0


def handler(number, frame):
    global count
    count += 1
    print('handled', number, signal.Signals(number).name)
    if count == 2:
        signal.setitimer(signal.ITIMER_REAL, 0)


async def plain():
    before = signal.signal(signal.SIGALRM, handler)
    print(before is signal.SIG_DFL, signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02))
    left, interval = signal.getitimer(signal.ITIMER_REAL)
    print(0 < left <= 0.02, interval)
    await asyncio.sleep(0.2)
    print(signal.getitimer(signal.ITIMER_REAL))


async def in_loop():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.add_signal_handler(signal.SIGALRM, done.set_result, 'rung')
    print(signal.alarm(1), signal.alarm(7), signal.alarm(0), signal.alarm(0))
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    print(await done)
    print(loop.remove_signal_handler(signal.SIGALRM))


async def raises():
    def fail(number, frame):
        raise TimeoutError('too slow')
    signal.signal(signal.SIGALRM, fail)
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    await asyncio.sleep(10)


asyncio.run(plain())
asyncio.run(in_loop())
try:
    asyncio.run(raises())
except TimeoutError as e:
    print('raised', e)
attempt(signal.setitimer, signal.ITIMER_REAL, -1)
attempt(signal.setitimer, signal.ITIMER_REAL, 1, -1)
attempt(signal.setitimer, 9, 1)
attempt(signal.getitimer, 9)
attempt(signal.setitimer, 0, 'x')
attempt(signal.alarm, 1.5)
try:
    signal.setitimer(0, -1)
except signal.ItimerError as e:
    print(e.errno, isinstance(e, OSError), type(e))
attempt(socket.getnameinfo, ('127.0.0.1', 80), 3)
attempt(socket.getnameinfo, ('::1', 80, 0, 0), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV)
attempt(socket.getnameinfo, ('localhost', 80), 3)
attempt(socket.getnameinfo, ('127.0.0.1',), 3)
attempt(socket.getnameinfo, 'x', 3)
attempt(socket.getnameinfo, ('127.0.0.1', '80'), 3)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 0.01)


async def ignoring():
    await asyncio.sleep(0.05)


asyncio.run(ignoring())
print('end')
signal.signal(signal.SIGALRM, signal.SIG_DFL)
