callbacks = [lambda: n for n in range(3)]
print([callback() for callback in callbacks])

bound = [lambda n=n: n for n in range(3)]
print([callback() for callback in bound])


class Box:
    def __init__(self, values):
        self.values = values
        self.factor = 10

    def scaled(self):
        return [value * self.factor for value in self.values]


print(Box([1, 2]).scaled())


def total(rows):
    limit = 2
    return sum(value for row in rows for value in row if value > limit)


print(total([[1, 2, 3], [4]]))
