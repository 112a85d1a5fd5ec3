import random
from random import randint, shuffle
for seed in (0, 42, -7, 2**70, 10**30, True):
    random.seed(seed)
    print(random.random(), random.getrandbits(40), randint(1, 10), random.choice("abc"), random.sample(range(100), 5))
    print(random.uniform(1, 2), random.choices([1, 2, 3], k=4), random.choices("xyz", [1, 2, 3], k=5), random.randrange(0, 100, 7), random.sample(list(range(200)), 12))
    xs = list(range(12)); shuffle(xs); print(xs, random.randbytes(5), random.getrandbits(0), random.randrange(10**25), random.randrange(10, 0, -3))
r = random.Random(5)
print(r.random(), r.randint(-5, 5), r.sample("abcdefgh", 3), r.choices([1, 2], cum_weights=[1, 10], k=6))
for f in (lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.randint(3, 1), lambda: random.choices([1, 2], [0, 0])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
