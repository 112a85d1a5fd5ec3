def sign(number):
    return "negative" if number < 0 else "zero" if number == 0 else "positive"


def noted(value):
    print("evaluated", value)
    return value


print(sign(-2), sign(0), sign(0.5))
print(noted("yes") if noted(True) else noted("no"))
print([x if x % 2 else -x for x in range(5)])
print("many" if len([1, 2]) > 1 else "few", (1 if [] else 2) + 3)
largest = (lambda a, b: a if a > b else b)(3, 9)
print(largest)
print("plural" + ("s" if largest != 1 else ""))
