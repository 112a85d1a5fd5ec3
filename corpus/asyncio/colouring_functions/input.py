import asyncio


async def double(n):
    await asyncio.sleep(0.01)
    return n * 2


def double_now(n):
    return asyncio.run(double(n))


def sum_of_doubles(numbers, start=0):
    total = start
    for number in numbers:
        total += double_now(number)
    return total


def untouched(n):
    return n + 1


class Client:
    def fetch(self, n):
        return double_now(n) + 1

    def fetch_all(self, *numbers):
        return [self.fetch(n) for n in numbers]


def main():
    print(double_now(2), untouched(2))
    print(sum_of_doubles([1, 2, 3], start=100))
    print(Client().fetch_all(1, 2))
    try:
        print(double_now(None))
    except TypeError as error:
        print(error)
    return "main is done" if double_now(1) == 2 else "never"


if __name__ == "__main__":
    print(main())
