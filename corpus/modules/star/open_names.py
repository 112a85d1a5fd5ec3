_private = 5


def total(*numbers):
    return sum(numbers) + _private
