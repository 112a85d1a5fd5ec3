# Indexes that no list has, up to what CPython can count with and beyond.
def attempt(what):
    try:
        print(what())
    except (IndexError, OverflowError) as error:
        print(type(error).__name__, error)


items = [1, 2, 3]
for index in (2**53, -(2**53), 2**63 - 1, -(2**63), 2**63, -(2**63) - 1):
    print(index)
    attempt(lambda: items[index])
    attempt(lambda: "abc"[index])
    attempt(lambda: (1, 2)[index])
    attempt(lambda: b"abc"[index])
    attempt(lambda: range(3)[index])
    attempt(lambda: items.pop(index))
    attempt(lambda: items.__setitem__(index, 0))
    attempt(lambda: items.__delitem__(index))
    attempt(lambda: items[index:])
    attempt(lambda: range(index)[-1])
    attempt(lambda: len(range(index)))

print(items.insert(2**60, 4), items.insert(-(2**60), 0), items)
attempt(lambda: items.insert(2**64, 4))
print("a".center(-(2**60)), "a".zfill(-(2**60)))
print(len(range(2**53)), range(2**70)[2**65], range(-(2**70), 2**70, 2**69)[1])
