import concurrent.futures
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def load(url, delay):
    time.sleep(delay)
    if delay > 0.1:
        raise OSError("no answer from " + url)
    return len(url)


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(load, url, delay): url for url, delay in [("aaa", 0.09), ("b", 0.03), ("cc", 0.15)]}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result())
        except OSError as error:
            print(futures[future], "failed:", error)
    for length in pool.map(load, ["xx", "yyy"], [0.02, 0.01]):
        print("length", length)
    print(list(pool.map(load, ["x", "yy"], [0.01, 0.01])))
    print(sum([future.result() for future in as_completed([pool.submit(load, "zzzz", 0.01)])]))
    done, pending = concurrent.futures.wait(
        [pool.submit(load, "one", 0.01), pool.submit(load, "two", 0.05)],
        return_when=concurrent.futures.FIRST_COMPLETED,
    )
    print(len(done), len(pending))
pool = ThreadPoolExecutor(max_workers=1)
first = pool.submit(time.sleep, 0.05)
second = pool.submit(load, "late", 0.01)
print(second.cancel(), second.cancelled(), second.done())
first.add_done_callback(lambda future: print("first is done", future.done()))
pool.shutdown()
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
try:
    second.result()
except concurrent.futures.CancelledError as error:
    print(repr(error))
