class Animal:
    pass


class Dog(Animal):
    pass


values = [1, True, 1.0, "s", None, [1], (1,), {"a": 1}, {1}, range(1), b"b", Dog(), Dog, lambda: 0]
for value in values:
    print(type(value).__name__)

print(isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), isinstance(1, float))
print(isinstance("a", (int, str)), isinstance(None, type(None)), isinstance(Dog(), Animal), isinstance(Animal(), Dog))
print(isinstance(Dog, type), isinstance(3, object), issubclass(Dog, Animal), issubclass(bool, int))
print(type(1) is int, type(1) == type(2), type("a") is str, type(Dog()) is Dog, type(Dog()) is Animal)
print(int, str, ValueError, type(None))
print(callable(len), callable(Dog), callable(3), issubclass(KeyError, LookupError))
try:
    isinstance(1, "int")
except TypeError as error:
    print(error)
