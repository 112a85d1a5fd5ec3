import asyncio


def connect(host, port=80, *paths, timeout=1.5, **options):
    address = "{host}:{port}".format(**locals())
    print(locals())
    if options:
        first = sorted(options)[0]
    for path in paths:
        address += path
    snapshot = locals()
    port = 8080
    print(snapshot["port"], "first" in snapshot, list(snapshot))
    return address


print(connect("example.org", 443, "/a", "/b", retries=2))
print(connect("localhost"))


def counter(step):
    total = 0

    def add(times):
        nonlocal total
        total += step * times
        return locals()

    print(add(1), add(2))
    del step
    print(locals().keys() - {"add"})


class Job:
    def __init__(self, name):
        self.name = name
        print({key: value for key, value in locals().items() if key != "self"})


async def worker(number):
    try:
        number / 0
    except ZeroDivisionError as error:
        print(list(locals()))
    await asyncio.sleep(0)
    print(list(locals()))


def matched(command):
    match command:
        case [verb, *rest]:
            pass
        case str() as word:
            pass
    return locals()


try:
    counter(2)
except NameError as error:
    print(error)
Job("sweep")
asyncio.run(worker(1))
print(matched(["go", "north"]), matched("stop"))
print((lambda left, right=2: locals())(1))
