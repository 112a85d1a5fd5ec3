import asyncio


class Hub:
    def __init__(self):
        self.subscribers = {}

    def subscribe(self, topic):
        queue = asyncio.Queue()
        self.subscribers.setdefault(topic, []).append(queue)
        return queue

    async def publish(self, topic, message):
        for queue in self.subscribers.get(topic, []):
            await queue.put(message)

    def close(self):
        for queues in self.subscribers.values():
            for queue in queues:
                queue.put_nowait(None)


async def listener(name, queue):
    count = 0
    while (message := await queue.get()) is not None:
        print(f"{name}: {message}")
        count += 1
    print(name, "heard", count)


async def main():
    hub = Hub()
    async with asyncio.TaskGroup() as group:
        group.create_task(listener("ada", hub.subscribe("news")))
        group.create_task(listener("bob", hub.subscribe("news")))
        group.create_task(listener("cleo", hub.subscribe("sport")))
        for topic, message in [("news", "rain"), ("sport", "1:0"), ("weather", "unheard"), ("news", "sun")]:
            await hub.publish(topic, message)
            await asyncio.sleep(0.01)
        hub.close()


asyncio.run(main())
