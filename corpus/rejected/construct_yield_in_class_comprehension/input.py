def outer():
    doubled = [lambda: (yield number) for number in range(3)]
    return doubled


print(outer())
