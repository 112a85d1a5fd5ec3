total = 10
total += 5
total -= 3
total *= 2
total //= 5
total **= 3
total %= 50
print(total)
total /= 7
print(total)
bits = 0b1100
bits |= 1
bits &= 0b1001
bits ^= 0b11
bits <<= 3
bits >>= 1
print(bits)
text = "ab"
text += "c"
text *= 2
print(text)

original = shared = [1]
shared += [2]
shared *= 2
print(original is shared, original)
shared = shared + [3]
print(original is shared, original)
point = alias = (1,)
alias += (2,)
print(point, alias)


class Box:
    value = 1


calls = []


def box():
    calls.append("box")
    return target


target = Box()
box().value += 4
print(target.value, Box.value, calls)
table = {"a": [1]}
table["a"] += "bc"
table["a"][0] -= 5
print(table)
row = (["in a tuple"],)
try:
    row[0] += ["grows and raises"]
except TypeError as error:
    print(error, row)
