def average(values):
    assert values, "no values to average"
    assert all(isinstance(value, (int, float)) for value in values)
    return sum(values) / len(values)


print(average([1, 2, 3]))
print(average([1, 2.5]))

for values in [[], [1, "two"]]:
    try:
        average(values)
    except AssertionError as error:
        print("AssertionError:", repr(str(error)))
