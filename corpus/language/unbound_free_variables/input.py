def report(action):
    try:
        print(action())
    except NameError as error:
        print(f"{type(error).__name__}: {error}")


def outer(is_bound):
    def inner():
        return answer

    late = lambda: answer
    scaled = lambda factor=2: [answer * n for n in range(factor)]
    report(inner)
    report(late)
    report(scaled)
    report(lambda: sorted([3, 1], key=lambda n: n * answer))
    report(lambda: sum(n * answer for n in (1, 2)))
    try:
        print(answer)
    except UnboundLocalError as error:
        print("here:", error)
    try:
        print([answer for _ in range(2)])
    except UnboundLocalError as error:
        print("in a list:", error)
    try:
        print(list(n for n in answer))
    except UnboundLocalError as error:
        print("first iterable:", error)
    if is_bound:
        answer = 42
    report(inner)
    report(scaled)


outer(False)
print("---")
outer(True)


def forgotten():
    kept = 1

    def read():
        return kept

    print(read())
    del kept
    report(read)


forgotten()
