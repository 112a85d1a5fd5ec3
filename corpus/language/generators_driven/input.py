def thermostat(target):
    """Is told temperatures, gives commands."""
    command = "idle"
    try:
        while True:
            try:
                measured = yield command
            except ValueError as error:
                command = f"ignored {error}"
                continue
            if measured is None:
                command = "no reading"
            elif measured < target:
                command = f"heat {target - measured}"
            else:
                command = "idle"
    except GeneratorExit:
        print("switched off")
        raise
    finally:
        print("valve closed")


control = thermostat(20)
print(next(control))
for reading in (15, None, 25):
    print(reading, "->", control.send(reading))
print(control.throw(ValueError("sensor")))
print(control.send(19))
try:
    control.throw(KeyError, KeyError("wire"))
except KeyError as error:
    print("broken by", repr(error))
print(next(control, "finished"))

other = thermostat(1)
next(other)
other.close()
other.close()

unstarted = thermostat(1)
try:
    unstarted.send(3)
except TypeError as error:
    print(error)
unstarted.close()


def averager():
    total, count = 0, 0
    while (number := (yield)) is not None:
        total += number
        count += 1
    return total / count if count else None


def grouped(results):
    while True:
        result = yield from averager()
        results.append(result)
        if result is None:
            return len(results)


results = []
group = grouped(results)
next(group)
for number in (1, 2, None, 10, None):
    group.send(number)
print(results)
try:
    group.send(None)
except StopIteration as stop:
    print("groups:", stop.value, results)
