import asyncio


class Size:
    def __init__(self, n):
        self.n = n

    def text(self):
        return f"size {self.n}"


def name():
    return __name__


async def main(args):
    await asyncio.sleep(0)
    return len(args)


if __name__ == "__main__":
    print("only when started")
    print(asyncio.run(main([])))
