def identity(size):
    return [[1 if row == column else 0 for column in range(size)] for row in range(size)]


def multiply(left, right):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*right)] for row in left]


def power(matrix, exponent):
    result = identity(len(matrix))
    while exponent:
        if exponent & 1:
            result = multiply(result, matrix)
        matrix = multiply(matrix, matrix)
        exponent >>= 1
    return result


print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))
print(power([[1, 1], [1, 0]], 10))
print(power([[1, 1], [1, 0]], 200)[0][1])
print(multiply([[0.5, 2]], [[2], [0.25]]))


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for number in range(2, int(limit**0.5) + 1):
        if flags[number]:
            flags[number * number :: number] = [False] * len(flags[number * number :: number])
    return [number for number, flag in enumerate(flags) if flag]


print(sieve(50), len(sieve(1000)))
