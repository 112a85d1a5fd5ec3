class Failing(Exception):
    def __init__(self):
        raise RuntimeError("cannot be made")


def raise_it(value, *cause):
    if cause:
        raise value from cause[0]
    raise value


for arguments in (
    (1,),
    ("text",),
    (int,),
    (ValueError,),
    (ValueError("made"),),
    (1, 1),
    (1, KeyError("cause")),
    (ValueError, 1),
    (ValueError("x"), KeyError),
    (ValueError("x"), None),
    (Failing,),
    (ValueError, Failing),
    (Failing, 1),
):
    try:
        raise_it(*arguments)
    except Exception as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)

try:
    try:
        raise KeyError("first")
    except KeyError:
        raise 42
except TypeError as error:
    print(error, "during", repr(error.__context__))
try:
    try:
        raise KeyError("first")
    except KeyError as error:
        raise ValueError("second") from error
except ValueError as error:
    print(repr(error), "from", repr(error.__cause__), error.__cause__ is error.__context__)
