class A:
    __limit = 3

    def __init__(self):
        self.__x = 1

    def get(self):
        return self.__x, self.__helper()

    def __helper(self):
        return "A helper", A.__limit


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 2

    def mine(self):
        return self.__x, self.__helper()

    def __helper(self):
        return "B helper"


b = B()
print(b.get(), b.mine(), b._A__x, b._B__x)
try:
    print(b.__x)
except AttributeError as error:
    print(error)
