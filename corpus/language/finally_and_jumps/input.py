def attempts(outcomes):
    for number, outcome in enumerate(outcomes, 1):
        try:
            if outcome == "skip":
                continue
            if outcome == "stop":
                break
            if outcome == "give":
                return f"given at {number}"
            if outcome == "fail":
                raise ValueError(number)
            print("attempt", number, outcome)
        except ValueError as error:
            print("handled", error)
            continue
        finally:
            print("after", number)
    else:
        return "all done"
    return "stopped"


print(attempts(["work", "skip", "fail"]))
print(attempts(["stop", "work"]))
print(attempts(["fail", "give", "work"]))


def overridden():
    try:
        return "try"
    finally:
        return "finally"


def swallowed():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "no exception"


def replaced():
    try:
        try:
            raise KeyError("first")
        finally:
            raise ValueError("second")
    except ValueError as error:
        return f"{error!r} while {error.__context__!r}"


def counted():
    value = 1
    try:
        return value
    finally:
        value = 2
        print("value is", value)


print(overridden(), swallowed(), replaced(), counted(), sep="; ")
for outer in range(2):
    for inner in range(3):
        try:
            if inner == 1:
                break
        finally:
            print("inner", outer, inner)
    else:
        print("never")
