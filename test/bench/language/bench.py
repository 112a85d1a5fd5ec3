"""Eight loads of plain code. Each prints its name and the seconds of its fastest run, after what it computed was checked."""

import time


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def fibonacci():
    return fib(27)


def nested_loops():
    total = 0
    for i in range(1200):
        for j in range(1000):
            total += i * j % 7
            if j & 1:
                total -= 1
    return total


def n_body():
    xs = [0.0, 4.84143144246472, 8.34336671824458, 12.894369562139131, 15.379697114850917]
    ys = [0.0, -1.1603200440274284, 4.124798564124305, -15.111151401698631, -25.919314609987964]
    vx = [0.0, 0.606326392995832, -1.01077434617879, 1.08279100644154, 0.979090732243898]
    vy = [0.0, 2.81198684491626, 1.82566237123041, 0.868713018169608, 0.594698998647676]
    masses = [39.47841760435743, 0.03769367487038949, 0.011286326131968767, 0.0017237240570597112, 0.0020336868699246304]
    for _ in range(12000):
        for i in range(5):
            for j in range(i + 1, 5):
                dx = xs[i] - xs[j]
                dy = ys[i] - ys[j]
                distance = dx * dx + dy * dy
                push = 0.001 / (distance * distance)
                vx[i] -= dx * masses[j] * push
                vy[i] -= dy * masses[j] * push
                vx[j] += dx * masses[i] * push
                vy[j] += dy * masses[i] * push
        for i in range(5):
            xs[i] += 0.001 * vx[i]
            ys[i] += 0.001 * vy[i]
    return round(sum(xs) + sum(ys), 6)


def word_count():
    text = "the quick brown fox jumps over the lazy dog and the cat " * 20000
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]


def sort_with_key():
    numbers = [(i * 7919) % 100003 for i in range(120000)]
    numbers.sort(key=lambda n: (n % 1000, -n))
    return numbers[:3]


def build_strings():
    parts = []
    for i in range(150000):
        parts.append(f"{i}: {i * 2:>8} {i / 4:.2f} item-{i % 10}")
    return len("\n".join(parts))


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self.balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("not enough")
        self.balance -= amount
        return self.balance


def method_calls():
    account = Account("Ada", 100)
    failed = 0
    for i in range(500000):
        account.deposit(i % 7)
        try:
            account.withdraw(i % 5)
        except ValueError:
            failed += 1
    return account.balance, failed


def numbers(count):
    for i in range(count):
        yield i


def odd(source):
    for i in source:
        if i % 2:
            yield i


def squares(source):
    for i in source:
        yield i * i


def generator_pipelines():
    return sum(n % 11 for n in squares(odd(numbers(600000))))


def measure(name, load, expected):
    best = None
    for _ in range(4):
        start = time.perf_counter()
        result = load()
        seconds = time.perf_counter() - start
        assert result == expected, (name, result)
        if best is None or seconds < best:
            best = seconds
    print(name, f"{best:.6f}")


measure("fib", fibonacci, 196418)
measure("loops", nested_loops, 2483482)
measure("n-body", n_body, 86.154462)
measure("word-count", word_count, [('the', 60000), ('and', 20000), ('brown', 20000)])
measure("sort-key", sort_with_key, [100000, 99000, 98000])
measure("f-strings", build_strings, 4794449)
measure("methods", method_calls, (500094, 0))
measure("generators", generator_pipelines, 1199999)
