import time
from concurrent.futures import ProcessPoolExecutor

limits = {}
begun = time.time()


def check(n):
    return n < limits["n"]


def elapsed():
    return time.time() - begun


def scaled(n):
    return n * factor


if __name__ == "__main__":
    limits["n"] = 10
    factor = 3
    with ProcessPoolExecutor() as pool:
        print(list(pool.map(check, range(20))))
        print(pool.submit(elapsed).result() > 0)
        print(pool.submit(scaled, 2).result())
