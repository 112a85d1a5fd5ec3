numbers = [0, 1, 2, 3, 4, 5]
del numbers[0], numbers[-1]
del numbers[1:3]
print(numbers)

table = {"a": 1, "b": 2, "c": 3}
del table["a"]
print(table)
try:
    del table["missing"]
except KeyError as error:
    print("KeyError:", error)


class Box:
    kind = "box"


box = Box()
box.value = 1
del box.value
print(hasattr(box, "value"), box.kind)
try:
    del box.value
except AttributeError as error:
    print("AttributeError:", error)

nested = {"rows": [[1, 2], [3]]}
del nested["rows"][0][1]
print(nested)
