def show(value):
    print(value, type(value).__name__)


show(4 / 2)
show(7 // 2)
show(7.0 // 2)
show(2.0 * 3)
show(2**2)
show(2**2.0)
show(2**-2)
show(1e16)
show(6.0 - 6)
show(10 % 3.0)
show(round(2.5))
show(round(2.567, 2))
show(round(2.0, 1))
show(float(3))
show(int(3.0))
show(abs(-2.0))
show(-0.0)
show(sum([1.0, 2.0]))
show(max(1, 2.0))

numbers = [1, 1.0, 4 / 2, 3 // 1, 3.0 // 1]
print(numbers, sum(numbers))
print([number / 2 for number in [2, 3, 4]])
print({"half": 8 / 2, "whole": 8 // 2}, (1.0, 1))
print({1: "int", 1.0: "float"}, {2.0: "x"}, 1 in [1.0])
average = sum([1, 2, 3]) / 3
print(f"{average} {average:.2f} {4 / 2}", str(6 / 3) + "!")
total = 0.0
for step in range(3):
    total += step
print(total, total == 3)
