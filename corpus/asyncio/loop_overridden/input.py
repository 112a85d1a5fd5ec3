import asyncio
from asyncio import base_events
class TestLoop(base_events.BaseEventLoop):
    def __init__(self, gen):
        super().__init__()
        self._gen = gen()
        next(self._gen)
        self._time = 0
        self._clock_resolution = 1e-9
        self._timers = []
        self.readers = {}
    def time(self):
        return self._time
    def advance_time(self, advance):
        if advance:
            self._time += advance
    def _write_to_self(self):
        pass
    def _process_events(self, event_list):
        return
    def _run_once(self):
        super()._run_once()
        for when in self._timers:
            self.advance_time(self._gen.send(when))
        self._timers = []
    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)
class TestSelector:
    def select(self, timeout):
        print("select", timeout)
        return []
def gen():
    w = yield
    print("when", w)
    w = yield 0.1
    print("when", w)
    w = yield 0.2
loop = TestLoop(gen)
loop._selector = TestSelector()
async def main():
    print(loop.time())
    await asyncio.sleep(0.1)
    print(loop.time())
    await asyncio.sleep(0.2)
    print(loop.time())
    return 5
print(loop.run_until_complete(main()))
print(len(loop._ready), loop._scheduled)
loop.close()
