LIMIT = 3


class Thing:
    name = "thing"


async def fetch(x):
    return f"real {x}"


async def twice(x):
    return [await fetch(x), await fetch(x + LIMIT)]
