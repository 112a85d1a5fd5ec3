import parent


class Child:
    def __init__(self, name, owner):
        self.name = name
        self.owner = owner

    def path(self):
        return f"{self.owner.path()}/{self.name}"

    def sibling(self):
        return parent.Parent(self.name)
