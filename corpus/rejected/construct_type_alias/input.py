type Pair[T] = tuple[T, T]

print(Pair)
