import child


class Parent:
    def __init__(self, name):
        self.name = name

    def path(self):
        return self.name

    def make(self, name):
        return child.Child(name, self)


def describe(node):
    return f"{type(node).__name__} of {node.owner.name}"
