def total(*amounts, start=0):
    for amount in amounts:
        start += amount
    return start


def describe(name, *tags, **options):
    print(name, tags, options)


print(total())
print(total(1, 2, 3))
print(total(1, 2, 3, start=10))

describe("plain")
describe("tagged", "red", "big")
describe("full", "red", size=3, color="dark")

numbers = [4, 5, 6]
settings = {"size": 1, "weight": 2.0}
print(total(*numbers, 7, *range(2)))
describe("spread", *numbers, **settings, last=True)
