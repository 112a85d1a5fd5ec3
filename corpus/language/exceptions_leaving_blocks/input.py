def find(items, wanted):
    for index, item in enumerate(items):
        try:
            if item == wanted:
                return index
            if item is None:
                continue
            if item == "stop":
                break
            print("looked at", item)
        finally:
            print("done with", item)
    else:
        return "not there"
    return "stopped"


print(find(["a", None, "b", "c"], "b"))
print(find(["a", "stop", "b"], "b"))
print(find(["a"], "b"))


def nested():
    try:
        try:
            return "inner result"
        finally:
            print("inner clean-up")
    finally:
        print("outer clean-up")


print(nested())
