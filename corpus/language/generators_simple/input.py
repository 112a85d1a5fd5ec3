def countdown(start):
    print("starting")
    while start > 0:
        yield start
        start -= 1
    print("finished")


for number in countdown(3):
    print(number)


def fibonacci():
    current, following = 0, 1
    while True:
        yield current
        current, following = following, current + following


numbers = fibonacci()
print([next(numbers) for _ in range(10)])
for number in numbers:
    if number > 1000:
        break
print(number, next(numbers))


def maybe(flag):
    if not flag:
        return
    yield "given"


print(list(maybe(True)), list(maybe(False)), next(maybe(False), "default"))
try:
    next(maybe(False))
except StopIteration:
    print("exhausted")
