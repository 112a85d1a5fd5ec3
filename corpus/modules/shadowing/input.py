import random
from random import choice

print(random.random(), choice([1, 2, 3]), random.__name__)
