def traced(function):
    def wrapper(*arguments):
        print("calling", function.__name__)
        return function(*arguments)

    return wrapper


def registry():
    return {"decorators": [traced]}


@registry()["decorators"][0]
def add(a, b):
    return a + b


print(add(1, 2))
