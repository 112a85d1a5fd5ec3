value = 0
history = []


def bump():
    global value
    history.append(value)
    value += 1


def current():
    return value
