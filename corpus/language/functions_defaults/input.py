def connect(host, port=80, secure=False):
    scheme = "https" if secure else "http"
    return f"{scheme}://{host}:{port}"


print(connect("example.org"))
print(connect("example.org", 8080))
print(connect("example.org", secure=True))
print(connect(port=443, host="example.org", secure=True))


# A default is evaluated once, when the function is defined.
def remember(item, seen=[]):
    seen.append(item)
    return seen


print(remember("a"))
print(remember("b"))
print(remember("c", ["x"]))
print(remember("d"))

limit = 3


def take(items, count=limit):
    return items[:count]


limit = 1
print(take([1, 2, 3, 4, 5]))
