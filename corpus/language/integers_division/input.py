"""Remainders and floors: negative numbers go towards minus infinity, as in Python."""


def shares(total, people):
    return total // people, total % people


def halves(numbers):
    result = []
    for number in numbers:
        if number % 2 == 0:
            result.append(number // 2)
        elif number % 3:
            result.append(-number % 3)
    return result


print(halves([1, 2, 3, -4, -5, -7, 9]))
print(shares(17, 5), shares(-17, 5), shares(17, -5))
for i in range(7):
    print(i % 3, i // 3, (i + 1) % 7, -i // 3, -i % 3, not i % 2)
for i in range(-3, 3):
    print(i % 3, i % 3 == 0, i // 2)
for i in range(5, -5, -2):
    print(i % 3, i // 4)
n = 7
print(n % 4, n // 4, len("abc") % 2, (n - 10) % 4, (n - 10) // 4)
n = -8
print(n % 4 == 0, n // 4, f"{n % 3} {n % -3}")
for i in range(3):
    i -= 5
    print(i % 3)
for big in (2**53 - 1, 2**53, 2**70 + 3):
    print(big // 3, big % 3, big % 2 == 0)
try:
    print(n % (n + 8))
except ZeroDivisionError as error:
    print(error)
