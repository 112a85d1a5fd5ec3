def resource():
    print("open")
    try:
        yield 1
        yield 2
    finally:
        print("close")


for value in resource():
    print(value)

reader = resource()
print(next(reader))
reader.close()
print(list(reader))


def echo():
    received = yield "ready"
    while received != "stop":
        received = yield f"got {received}"
    return "result"


talk = echo()
print(next(talk), talk.send("a"), talk.send("b"))
try:
    talk.send("stop")
except StopIteration as stop:
    print("returned", stop.value)
