squares = [n * n for n in range(6)]
evens = [n for n in range(10) if n % 2 == 0]
print(squares, evens)

pairs = [(x, y) for x in range(3) for y in range(x)]
print(pairs)

matrix = [[1, 2, 3], [4, 5, 6]]
print([value for row in matrix for value in row])
print([[row[i] for row in matrix] for i in range(3)])
print([n for n in range(30) if n % 2 == 0 if n % 3 == 0])
print(["even" if n % 2 == 0 else "odd" for n in range(4)])
print([word.upper() for word in "to be or not".split() if len(word) == 2])
print([a + b for a, b in zip("abc", "xyz")])
print([n / 2 for n in range(4)])

n = "outside"
print([n for n in range(3)], n)
print([last := n for n in range(3)], last)
