def double(x):
    return x * 2


def square(x):
    return x**2


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


print(compose(double, square)(3))
print(compose(square, double, str)(3))
print([function(5) for function in (double, square)])

table = {"double": double, "square": square}
for name, function in table.items():
    print(name, function(10), function.__name__)
