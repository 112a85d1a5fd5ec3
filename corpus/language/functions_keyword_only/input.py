def resize(image, *, width, height=None, keep_ratio=True):
    if height is None:
        height = width // 2
    return (image, width, height, keep_ratio)


print(resize("cat.png", width=100))
print(resize("cat.png", height=20, width=100))
print(resize("dog.png", width=10, keep_ratio=False))


def divide(left, right, /, digits=2):
    return round(left / right, digits)


print(divide(10, 3))
print(divide(10, 3, digits=4))

change = resize
try:
    change("cat.png", 100)
except TypeError as error:
    print("TypeError:", error)

try:
    change("cat.png")
except TypeError as error:
    print("TypeError:", error)
