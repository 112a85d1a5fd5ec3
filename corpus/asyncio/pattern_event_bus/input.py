import asyncio
from collections import defaultdict


class EventBus:
    def __init__(self):
        self.listeners = defaultdict(list)
        self.history = []

    def on(self, topic):
        def register(listener):
            self.listeners[topic].append(listener)
            return listener

        return register

    async def emit(self, topic, **data):
        self.history.append(topic)
        results = []
        for listener in self.listeners[topic]:
            result = listener(**data)
            results.append(await result if asyncio.iscoroutine(result) else result)
        return results


bus = EventBus()


@bus.on("order")
async def store(number, item):
    await asyncio.sleep(0.01)
    print("stored", number, item)
    return number


@bus.on("order")
def announce(number, **rest):
    print("order", number, rest)
    return sorted(rest)


@bus.on("cancel")
async def undo(number):
    results = await bus.emit("order", number=-number, item="refund")
    return [number, results]


async def main():
    print(await bus.emit("order", number=1, item="tea"))
    print(await bus.emit("cancel", number=1))
    print(await bus.emit("nobody listens", x=1))
    try:
        await bus.emit("cancel", wrong=2)
    except TypeError as error:
        print(error)
    print(bus.history, {topic: len(found) for topic, found in bus.listeners.items()})


asyncio.run(main())
