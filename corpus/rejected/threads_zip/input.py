from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    for name, length in zip(["a", "b"], pool.map(len, ["a", "b"])):
        print(name, length)
