# A loop may be given a selector; what it watches, and what it says of wrong use.
import asyncio, selectors, socket


class Fd:
    def __init__(self, n): self.n = n
    def fileno(self): return self.n


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    await asyncio.sleep(0.01)
    return 'done'


for cls in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector, selectors.DefaultSelector):
    s = cls()
    loop = asyncio.SelectorEventLoop(s)
    print(cls.__name__, loop.run_until_complete(main()), loop._selector is s)
    loop.close()
    print(s.get_map())
with selectors.PollSelector() as s:
    a = Fd(100)
    k = s.register(100, selectors.EVENT_READ, 'd')
    print(k)
    attempt(s.register, 100, 1)
    attempt(s.register, 101, 0)
    attempt(s.register, 101, 8)
    attempt(s.register, -1, 1)
    attempt(s.register, 'x', 1)
    attempt(s.unregister, 101)
    attempt(s.modify, 101, 1)
    attempt(s.get_key, 101)
    attempt(s.get_key, 100)
    attempt(s.get_key, a)
    m = s.get_map()
    print(len(m), list(m), m[100] == k, m.get(101), 100 in m, 101 in m, k.fd, k.events, k.data, k.fileobj)
    attempt(s.modify, 100, 2)
    attempt(s.modify, 100, 2, 'e')
    attempt(s.unregister, a)
    print(len(m))
attempt(s.get_key, 100)
attempt(selectors.BaseSelector)
print(isinstance(s, selectors.BaseSelector), issubclass(selectors.PollSelector, selectors.BaseSelector), s.__class__.__name__)
print(selectors.EVENT_READ, selectors.EVENT_WRITE)
