callbacks = []
for number in range(3):

    def show():
        return number

    callbacks.append(show)

print([callback() for callback in callbacks])
number = "changed"
print([callback() for callback in callbacks])


def make_counters():
    counters = []
    for step in (1, 10):
        counters.append(lambda start: start + step)
    return counters


print([counter(0) for counter in make_counters()])


def fixed():
    return [lambda value=value: value for value in "abc"]


print([callback() for callback in fixed()])


def late():
    def inner():
        return message

    message = "defined after inner"
    return inner()


print(late())
