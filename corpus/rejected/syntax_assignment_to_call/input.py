def size():
    return 1

size() = 2
