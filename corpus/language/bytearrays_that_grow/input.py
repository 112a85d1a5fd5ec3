"""A bytearray grows and shrinks at its ends and in the middle."""

import random


def attempt(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


def changed(start, action):
    data = bytearray(start)
    kept = bytes(data)
    copied = data[:]
    result = action(data)
    print(data, len(data), result, kept == start, copied == start)


changed(b"abc", lambda d: d.append(100))
changed(b"abc", lambda d: d.extend(d))
attempt("itself", lambda: changed(b"abc", lambda d: d.__iadd__(d)))
attempt("itself", lambda: changed(b"", lambda d: d.__iadd__(d)))
changed(b"abc", lambda d: d.extend([1, 2, 3]))
changed(b"", lambda d: d.extend(b""))
changed(b"abc", lambda d: d.insert(1, 65))
changed(b"abc", lambda d: d.insert(-1, 65))
changed(b"abc", lambda d: d.insert(-10, 65))
changed(b"abc", lambda d: d.insert(10, 65))
changed(b"", lambda d: d.insert(5, 65))
changed(b"abc", lambda d: d.pop())
changed(b"abc", lambda d: d.pop(0))
changed(b"abc", lambda d: d.pop(1))
changed(b"abc", lambda d: d.pop(-3))
changed(b"abcb", lambda d: d.remove(98))
changed(b"abcdef", lambda d: d.__delitem__(slice(0, 2)))
changed(b"abcdef", lambda d: d.__delitem__(slice(4, None)))
changed(b"abcdef", lambda d: d.__delitem__(slice(2, 4)))
changed(b"abcdef", lambda d: d.__delitem__(slice(4, 2)))
changed(b"abcdef", lambda d: d.__delitem__(slice(None, None, 2)))
changed(b"abcdef", lambda d: d.__delitem__(slice(None, None, -1)))
changed(b"abcdef", lambda d: d.__delitem__(0))
changed(b"abcdef", lambda d: d.__delitem__(-1))
changed(b"abcdef", lambda d: d.__delitem__(slice(None)))
changed(b"abcdef", lambda d: d.__setitem__(slice(1, 3), b"XYZ"))
changed(b"abcdef", lambda d: d.__setitem__(slice(1, 3), b"XY"))
changed(b"abcdef", lambda d: d.__setitem__(slice(3, 1), b"XY"))
changed(b"abcdef", lambda d: d.__setitem__(slice(6, 9), b"XY"))
changed(b"abcdef", lambda d: d.__setitem__(slice(0, 0), b"XY"))
changed(b"abcdef", lambda d: d.__setitem__(slice(None), d))
changed(b"abcdef", lambda d: d.__setitem__(slice(2, 4), d))
changed(b"abcdef", lambda d: d.__setitem__(slice(2, 4), b""))
changed(b"abcdef", lambda d: d.__setitem__(slice(None, None, 2), b"XYZ"))
changed(b"abcdef", lambda d: d.__setitem__(slice(None, None, -1), b"UVWXYZ"))
attempt("extended", lambda: bytearray(b"abc").__setitem__(slice(None, None, 2), b"x"))
attempt("pop", lambda: bytearray().pop())
attempt("pop", lambda: bytearray(b"a").pop(3))
attempt("del", lambda: bytearray(b"a").__delitem__(3))
attempt("append", lambda: bytearray(b"a").append(300))
attempt("insert", lambda: bytearray(b"a").insert(0, "x"))
attempt("iadd", lambda: bytearray(b"a").__iadd__("x"))

data = bytearray(b"abc")
with memoryview(data) as view:
    for name, action in [
        ("append", lambda: data.append(1)),
        ("del", lambda: data.__delitem__(slice(0, 1))),
        ("pop", lambda: data.pop()),
        ("same size", lambda: data.__setitem__(slice(0, 2), b"XY")),
        ("empty", lambda: data.extend(b"")),
        ("clear", lambda: data.clear()),
        ("insert", lambda: data.insert(1, 1)),
        ("slice", lambda: data.__setitem__(slice(0, 2), b"XYZ")),
    ]:
        attempt(name, action)
    print(bytes(view), data)
data.append(33)
print(data)

# What is dropped does not come back, and copies stay what they are.
data = bytearray(b"0123456789")
first = bytes(data)
half = data[:5]
del data[5:]
data += b"abc"
print(data, half, first)
del data[:3]
data += b"xyz" * 3
print(data, half)
other = data.copy()
data += b"!"
other += b"?"
print(data, other, data[-1:], bytearray(data) is data)
for item in data:
    if item == ord("x") and len(data) < 20:
        data.append(ord("x"))
print(data)

# The same as a list of its bytes, whatever happens to it.
random.seed(5)
data, model = bytearray(), []
for step in range(3000):
    piece = bytes(random.randrange(256) for _ in range(random.randrange(6)))
    low = random.randrange(-3, len(model) + 3)
    high = random.randrange(-3, len(model) + 3)
    kind = random.randrange(7)
    if kind < 3:
        data += piece
        model += piece
    elif kind == 3:
        del data[:low]
        del model[:low]
    elif kind == 4:
        data[low:high] = piece
        model[low:high] = piece
    elif kind == 5:
        del data[low:high]
        del model[low:high]
    else:
        data.insert(low, 7)
        model[low:low] = [7]
    if list(data) != model:
        print("not the same", step, kind)
        break
print(len(data), sum(data))
