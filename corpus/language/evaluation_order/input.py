def noted(value):
    print("evaluating", value)
    return value


print(noted(1) + noted(2) * noted(3))
table = {noted("k1"): noted("v1"), noted("k2"): noted("v2")}
print([noted("a"), noted("b")], noted("x") < noted("y"))


def function(*arguments, **options):
    return (arguments, options)


print(function(noted("first"), key=noted("second"), *[noted("third")]))
target = {}
target[noted("subscript")] = noted("assigned")
numbers = [10, 20]
numbers[noted(0)] += noted(5)
print(target, numbers)
print(noted("then") if noted(True) else noted("else"))

i = 1
values = [0, 0, 0]
i = values[i] = 2
print(i, values)


def default(value=noted("default of a parameter")):
    return value


print(default())
