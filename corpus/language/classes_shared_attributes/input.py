class Counter:
    created = 0
    names = []

    def __init__(self, name):
        Counter.created += 1
        self.names.append(name)
        self.name = name

    def reset(self):
        self.created = -1


first = Counter("first")
second = Counter("second")
print(Counter.created, first.created, second.created)
print(Counter.names, first.names is second.names)

first.reset()
print(Counter.created, first.created, second.created)

second.names = ["own"]
print(Counter.names, first.names, second.names)
print(hasattr(first, "name"), hasattr(first, "age"), getattr(first, "age", 0))
setattr(first, "age", 7)
print(first.age)
