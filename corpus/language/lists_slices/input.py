numbers = list(range(10))

print(numbers[2:5], numbers[-3:], numbers[::3], numbers[::-1])
numbers[2:5] = ["two to four"]
print(numbers)
numbers[1:1] = [0.25, 0.5]
print(numbers)
numbers[:3] = []
print(numbers)
numbers[::2] = ["even"] * len(numbers[::2])
print(numbers)

letters = list("abcdef")
del letters[0]
del letters[-1]
del letters[1:3]
print(letters)
letters[0] = letters[-1] = "z"
print(letters)

whole = letters[:]
whole.append("only in the copy")
print(letters, whole)

try:
    letters[::2] = [1, 2, 3]
except ValueError as error:
    print(error)
try:
    letters[7] = 1
except IndexError as error:
    print(error)
