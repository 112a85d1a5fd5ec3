def base():
    return object


class Derived(base()):
    pass


print(Derived())
