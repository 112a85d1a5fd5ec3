import enum
from collections import Counter, OrderedDict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field


class Color(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: float = 0.0
    colors: list = field(default_factory=list)


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        return self


class Refused(Exception):
    def __init__(self, reason, code=7):
        super().__init__(reason)
        self.code = code


_settings = None


def set_up(value, step):
    global _settings
    _settings = {"value": value, "step": step}


def next_value():
    _settings["value"] += _settings["step"]
    return _settings


def moved(point, color):
    return Point(point.x + 1, point.y / 2, [color]), color is Color.RED


def deposit(account, amount):
    return account.deposit(amount)


def words(text):
    return Counter(text.split()), OrderedDict(first=text[0])


def apply(function, *args):
    return function(*args)


def double(x):
    return x + x


def refuse(n):
    if n > 1:
        raise Refused("too much", n)
    return n


def read_key(table, key):
    try:
        return table[key]
    except KeyError as error:
        raise LookupError(key) from error


def make_function():
    return lambda: 1


def main():
    with ProcessPoolExecutor(1, initializer=set_up, initargs=(40, 2)) as pool:
        print(pool.submit(next_value).result(), pool.submit(next_value).result(), _settings)
        print(pool.submit(moved, Point(1, 3.0), Color.RED).result())
        account = Account("me")
        copy = pool.submit(deposit, account, 5).result()
        print(account.balance, copy.balance, copy.owner, type(copy) is Account, copy is account)
        print(pool.submit(words, "a b a").result())
        print(pool.submit(apply, double, [10**20, 2.0, -0.0, None, b"x", 1j, (1,), {2}, frozenset(), range(3)]).result())
        shared = [1]
        table = pool.submit(apply, double, [shared, shared]).result()
        print(table, table[0] is table[3])
        for number in 1, 2:
            try:
                print(pool.submit(refuse, number).result())
            except Refused as error:
                print(repr(error), error.code, type(error.__cause__).__name__)
        error = pool.submit(read_key, {}, "k").exception()
        lines = str(error.__cause__).splitlines()
        print(repr(error), [line for line in lines if line.startswith(("KeyError", "LookupError", "The above"))])
        try:
            for result in pool.map(refuse, range(4)):
                print(result)
        except Refused as error:
            print("stopped:", error)
        try:
            pool.submit(make_function).result()
        except AttributeError:
            print("a lambda cannot come back")
        future = pool.submit(lambda: 1)
        print(type(future.exception()).__name__)
        print(pool.submit(double, "still there").result())


if __name__ == "__main__":
    main()
