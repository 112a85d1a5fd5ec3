class Broken(Exception):
    pass


def step(number):
    print("step", number)
    if number == 2:
        raise Broken("at step 2")


try:
    for number in range(5):
        step(number)
finally:
    print("clean-up runs")

print("never printed")
