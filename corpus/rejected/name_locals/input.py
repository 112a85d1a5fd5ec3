def show():
    inner = 1
    return locals()


print(show())
