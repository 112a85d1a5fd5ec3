from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    print(any(length > 1 for length in pool.map(len, ["a", "b"])))
    print(list(filter(None, pool.map(len, ["a", "b"]))))
