word = "abcdefgh"

print(word[0], word[-1], word[2:5], word[:3], word[5:], word[:])
print(word[::2], word[1::3], word[::-1], word[6:2:-1], word[-3:-1])
print(word[2:100], word[100:], repr(word[5:2]), word[-100:2])

numbers = (0, 1, 2, 3, 4, 5)
print(numbers[1:4], numbers[::-2], numbers[-2:])

start, stop = 1, 4
part = slice(start, stop)
print(word[part], numbers[part], list(range(10))[part])
print(word[None:None:2])

try:
    word[::0]
except ValueError as error:
    print(error)
try:
    word[0] = "x"
except TypeError as error:
    print(error)
