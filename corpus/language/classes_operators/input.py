class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self.parts, other.parts)])

    def __mul__(self, factor):
        return Vector(*[part * factor for part in self.parts])

    def __rmul__(self, factor):
        return self * factor

    def __neg__(self):
        return self * -1

    def __getitem__(self, index):
        return self.parts[index]

    def __len__(self):
        return len(self.parts)

    def __contains__(self, value):
        return value in self.parts

    def __bool__(self):
        return any(self.parts)

    def __call__(self, index):
        return f"part {index} is {self[index]}"

    def __iter__(self):
        return iter(self.parts)

    def __repr__(self):
        return f"Vector{self.parts}"


vector = Vector(1, 2.5)
print(vector + Vector(10, 20), vector * 2, 3 * vector, -vector)
print(vector[0], vector[-1], len(vector), 2.5 in vector, 7 in vector)
print(bool(vector), bool(Vector(0, 0)), vector(1))
print(list(vector), sum(vector), [*vector, 0])
first, second = vector
print(first, second)
try:
    vector - vector
except TypeError as error:
    print(error)
