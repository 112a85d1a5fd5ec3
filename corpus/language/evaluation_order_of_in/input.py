# What stands to the left of `in` is evaluated first.
def item(value):
    print("item", value)
    return value


def container(*values):
    print("container", values)
    return values


print(item(1) in container(1, 2))
print(item(3) not in container(1, 2))
print(item(1) in [1, 2, 3])
print(item("a") in container("a") in [container("a")])

counts = {"a": 1}
try:
    print(missing in container(1))
except NameError as error:
    print(error)
print([n for n in range(4) if item(n) in container(1, 3)])
