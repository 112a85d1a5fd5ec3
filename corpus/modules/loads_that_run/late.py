print("late is loaded")
loaded = True


def greet(whom):
    return f"hello {whom}"
