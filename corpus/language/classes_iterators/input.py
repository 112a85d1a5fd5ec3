class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, left):
        self.left = left

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


countdown = Countdown(3)
for number in countdown:
    print(number)
print(list(countdown), sum(countdown), 2 in countdown)

iterator = iter(countdown)
print(next(iterator))
for number in iterator:
    print("rest", number)
print(next(iterator, "empty"))
