class Before:
    name = "before"


class After:
    name = "after"


thing = Before()
thing.__class__ = After
print(thing.name)
