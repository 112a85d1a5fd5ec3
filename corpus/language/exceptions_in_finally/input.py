# The exception on its way through a finally is the context of what is raised and caught there.
def lookup(key):
    return {"a": 1}[key]


def clean_up(key):
    try:
        lookup(key)
    finally:
        try:
            int("x")
        except ValueError as error:
            print(error, "after", repr(error.__context__))


try:
    clean_up("b")
except KeyError as error:
    print("still on its way:", repr(error), error.__context__)
clean_up("a")


def raises_again(key):
    try:
        lookup(key)
    finally:
        print("looked up", key)
        raise


for key in "ab":
    try:
        raises_again(key)
    except (KeyError, RuntimeError) as error:
        print(repr(error), repr(error.__context__))

try:
    try:
        raise TypeError("first")
    except TypeError:
        try:
            print("no exception here")
        finally:
            try:
                lookup("c")
            except KeyError as error:
                print(repr(error), "within", repr(error.__context__))
            raise ValueError("last")
except ValueError as error:
    print(repr(error), "within", repr(error.__context__))
