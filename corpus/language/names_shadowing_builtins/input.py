def summarize(list, max=10):
    sum = 0
    for item in list:
        sum += item
    return sum if sum < max else max


print(summarize([1, 2]), summarize([50]), max(1, 2), sum([1, 2]))

id = 5
type = "kind"
input = [3, 1]
print(id, type, sorted(input))


def len(value):
    return "my own len"


print(len([1, 2, 3]))
str = repr
print(str("quoted"))


class Exception_:
    pass


def print_twice(print, value):
    print(value)
    print(value)


print_twice(print, "twice")
print(str(5) + "!")
