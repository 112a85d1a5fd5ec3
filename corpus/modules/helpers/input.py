import asyncio

import settings
from shapes import Circle, Shape
from textwork import shout as loud, words


async def main():
    for word in words("one two three"):
        print(loud(word, settings.MARK))
    shapes: list[Shape] = [Shape("dot"), Circle("ring", 2)]
    for shape in shapes:
        print(shape.name, shape.area(), isinstance(shape, Circle))
    print(settings.RATIO * 2, settings.LIMITS, settings.describe())
    await asyncio.sleep(settings.PAUSE)
    print("done")


asyncio.run(main())
