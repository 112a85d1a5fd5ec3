def noisy(values):
    for value in values:
        print("produced", value)
        yield value


squares = (value * value for value in noisy([1, 2, 3]))
print("nothing has happened yet")
print(next(squares))
print(list(squares))
print(list(squares))

print(sum(n for n in range(5)), max(len(word) for word in ["a", "bcd"]))
print(any(value > 1 for value in noisy([1, 2, 3])))
print(all(value > 1 for value in noisy([1, 2, 3])))
print(", ".join(str(n) for n in range(4)), dict((n, n * n) for n in range(3)))
print(sorted((-n for n in range(3))), tuple(n for n in "ab"))
