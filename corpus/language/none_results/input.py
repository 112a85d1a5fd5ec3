def nothing():
    pass


def bare_return(flag):
    if flag:
        return
    print("not returned early")


def sometimes(n):
    if n > 0:
        return n


print(nothing(), bare_return(True), bare_return(False), sometimes(1), sometimes(-1))
result = nothing()
print(result is None, result == None, not result, [nothing(), None], f"{nothing()}")
print([].append(1), print("inner"), {}.update({}))
values = [sometimes(n) for n in (-1, 1)]
print(values, [value for value in values if value is not None])
print(nothing() or "default", None == False, None == 0)


class Empty:
    def method(self):
        "Only a docstring."


print(Empty().method())
