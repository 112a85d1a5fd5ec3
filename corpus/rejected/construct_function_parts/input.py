def greet(name, greeting="hello"):
    return f"{greeting}, {name}"


greet.__defaults__ = ("good morning",)
print(greet("Ada"))
