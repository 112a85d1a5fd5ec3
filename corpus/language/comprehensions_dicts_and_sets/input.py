words = ["apple", "fig", "plum", "fig", "kiwi"]

lengths = {word: len(word) for word in words}
print(lengths)
print({length: [word for word in lengths if len(word) == length] for length in sorted(set(lengths.values()))})
print(sorted({len(word) for word in words}))
print(sorted({letter for word in words for letter in word if letter in "aeiou"}))
print({value: key for key, value in lengths.items()})
print({f"{row}{column}": row * column for row in range(1, 3) for column in range(1, 3) if row != column})
print({n: {m: n * m for m in range(2)} for n in range(2)})

calls = []


def noted(label, value):
    calls.append(label)
    return value


print({noted("key", n): noted("value", n) for n in range(2)}, calls)
