def collected(item, into=[]):
    into.append(item)
    return into


print(collected(1), collected(2), collected(3, []), collected(4))


def counted(word, *, seen={}):
    seen[word] = seen.get(word, 0) + 1
    return dict(seen)


print(counted("a"), counted("b"), counted("a"))


def cached(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = cached(n - 1) + cached(n - 2)
    return memo[n]


print(cached(50))


class Box:
    def __init__(self, items=[]):
        self.items = items

    def put(self, item):
        self.items.append(item)
        return self


first, second = Box(), Box()
first.put("shared")
print(second.items, first.items is second.items, Box(["own"]).put("b").items, Box().items)


def fresh(item, into=None):
    into = [] if into is None else into
    into.append(item)
    return into


print(fresh(1), fresh(2), fresh(3, [0]))
makers = []
for n in range(3):

    def maker(times=n, log=[]):
        log.append(times)
        return log

    makers.append(maker)
print([maker() for maker in makers], [maker(9) for maker in makers])
