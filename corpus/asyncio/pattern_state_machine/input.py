import asyncio


class TrafficLight:
    following = {"red": ("green", 0.03), "green": ("yellow", 0.02), "yellow": ("red", 0.01)}

    def __init__(self):
        self.color = "red"
        self.changed = asyncio.Condition()

    async def run(self, changes):
        for _ in range(changes):
            color, delay = self.following[self.color]
            await asyncio.sleep(delay)
            async with self.changed:
                self.color = color
                print("light:", color)
                self.changed.notify_all()

    async def wait_until(self, color):
        async with self.changed:
            await self.changed.wait_for(lambda: self.color == color)


async def car(light, name):
    await light.wait_until("green")
    print(name, "drives")


async def pedestrian(light):
    await light.wait_until("yellow")
    await light.wait_until("red")
    print("pedestrian walks")


async def main():
    light = TrafficLight()
    await asyncio.gather(car(light, "bus"), car(light, "van"), pedestrian(light), light.run(4))


asyncio.run(main())
