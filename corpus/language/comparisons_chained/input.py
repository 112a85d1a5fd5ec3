calls = []


def value(number):
    calls.append(number)
    return number


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)
print(value(1) < value(5) < value(10), calls)
calls.clear()
print(value(5) < value(1) < value(10), calls)

age = 17
print(13 <= age <= 19, not 13 <= age <= 19, 0 < age < 10 or age == 17)
print(1 == 1.0 == True, "a" < "b" < "c", [1] == [1] == [1])
print(1 < 2 > 1, 1 in [1, 2] == True, None is None is None)
