def base():
    return object


class Derived(base()):
    pass


print(type(Derived()).__name__)
