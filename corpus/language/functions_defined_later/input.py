def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


print(is_even(10), is_odd(7), is_even(3))
print([fibonacci(n) for n in range(12)])

if is_even(4):

    def choose():
        return "the even one"

else:

    def choose():
        return "the odd one"


print(choose())


def choose():
    return "the last one"


print(choose())
