def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return increment, reset


increment, reset = make_counter(10)
other, _ = make_counter()
print(increment(), increment(5), other())
reset()
print(increment())


def outer():
    level = "outer"

    def middle():
        def inner():
            nonlocal level
            level = "changed by inner"

        inner()
        return level

    return middle(), level


print(outer())
