import counter
from counter import bump, history, value

print(value, counter.value)
bump()
print(value, counter.value, history)
counter.value = 10
bump()
counter.value += 5
print(value, counter.value, counter.current(), history)


def late():
    from counter import value as fresh

    return fresh


print(late())
bump()
print(late(), value)
