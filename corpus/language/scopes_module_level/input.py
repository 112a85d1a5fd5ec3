for index in range(3):
    square = index * index
print(index, square)

if square > 3:
    message = "defined in a branch"
print(message)

while True:
    inside = "defined in a loop"
    break
print(inside)

try:
    attempt = int("5")
except ValueError:
    attempt = None
finally:
    finished = True
print(attempt, finished)

with_default = "outer"


def use():
    return with_default


with_default = "changed before the call"
print(use())


class Configuration:
    size = 2
    double = size * 2
    names = [name for name in ("a", "b")]


print(Configuration.size, Configuration.double, Configuration.names)
