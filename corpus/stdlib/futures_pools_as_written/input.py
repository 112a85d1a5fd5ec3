import functools
import math
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed

NUMBERS = [2, 17, 18, 7919, 104729, 104730]


def is_prime(n):
    return n > 1 and all(n % i for i in range(2, math.isqrt(n) + 1))


def square(n):
    return n * n


def nap(seconds):
    time.sleep(seconds)
    return seconds


def merge(first, second):
    return {key: first.get(key, 0) + second.get(key, 0) for key in sorted({*first, *second})}


def told(future):
    print("told", future.result(), future.exception())


def main():
    with ProcessPoolExecutor(2) as executor:
        for number, prime in zip(NUMBERS, executor.map(is_prime, NUMBERS)):
            print("%d is prime: %s" % (number, prime))
        for place, result in enumerate(executor.map(square, range(3)), 1):
            print(place, result)
        print(dict(zip("abc", executor.map(square, range(3)))))
        print(sum(future.result() for future in [executor.submit(square, n) for n in range(5)]))
        counts = [{"a": 1}, {"b": 2, "a": 3}, {"b": 1}]
        print(executor.submit(functools.partial(functools.reduce, merge, counts)).result())
        executor.submit(nap, 0.05).add_done_callback(told)

    for pool in ThreadPoolExecutor, ProcessPoolExecutor:
        with pool(max_workers=2) as executor:
            futures = {executor.submit(square, n): n for n in range(4)}
            print(pool.__name__, sorted(futures[f] + f.result() for f in as_completed(futures)))
            executor.submit(nap, 0.01).add_done_callback(lambda f: print("done", f.result()))

    executor = ProcessPoolExecutor(1)
    future = executor.submit(nap, 0.05)
    executor.shutdown(wait=True)
    print(future.done(), future.result())


if __name__ == "__main__":
    main()
