def collatz(number):
    steps = 0
    while number != 1:
        if number % 2:
            number = 3 * number + 1
        else:
            number //= 2
        steps += 1
    return steps


print([collatz(n) for n in (1, 6, 7, 27)])


def smallest_divisor(number):
    candidate = 2
    while candidate * candidate <= number:
        if number % candidate == 0:
            break
        candidate += 1
    else:
        return f"{number} is prime"
    return f"{number} is divisible by {candidate}"


print(smallest_divisor(91), smallest_divisor(97), sep="; ")

countdown = 5
while True:
    countdown -= 1
    if countdown == 3:
        continue
    if countdown == 0:
        break
    print(countdown)
else:
    print("never")

while countdown:
    print("never")
else:
    print("else without a single turn")
