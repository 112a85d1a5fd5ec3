class Walks:
    def __init__(self):
        self.legs = 2


class Swims:
    def __init__(self):
        self.fins = 2


class Duck(Walks, Swims):
    pass


print(Duck().legs)
