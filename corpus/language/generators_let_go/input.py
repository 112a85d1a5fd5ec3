"""Generators that are left half-used: each is closed when its variable lets it go, or when the program ends."""


def numbers(name):
    try:
        for number in range(5):
            yield number
    except GeneratorExit:
        print(name, "is closed")
        raise
    finally:
        print(name, "has ended")


class Room:
    def __enter__(self):
        print("enters")

    def __exit__(self, kind, error, trace):
        print("leaves", kind and kind.__name__)


def guarded():
    with Room():
        yield "inside"
        yield "never"


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("stubborn goes on, which it may not")
        yield 2


def local():
    first = numbers("first local")
    second = numbers("second local")
    print(next(first), next(second), next(second))
    print("returns")
    return "result"


def early(stops):
    items = numbers("early")
    for item in items:
        if item == stops:
            return f"stopped at {item}"
    return "went through"


def rebound():
    items = numbers("one")
    print(next(items))
    items = numbers("two")
    print("bound anew")
    print(next(items))
    items = None
    print("let go")


print(local())
print(early(2), early(9))
rebound()

temporary = numbers("temporary")
print(next(temporary))
del temporary
print("deleted")

begun, unbegun = 1, numbers("never begun")
kept = numbers("kept")
print(next(kept), next(kept))
through = numbers("through")
print(list(through))
room = guarded()
print(next(room))
last = stubborn()
print(next(last))
print("the program ends")
