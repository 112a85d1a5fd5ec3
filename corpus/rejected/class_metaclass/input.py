class Registry(type):
    def __new__(mcs, name, bases, namespace):
        return super().__new__(mcs, name, bases, namespace)


class Base(metaclass=Registry):
    pass


print(Base())
