import worker


def log(what):
    print("log", what)


def fake(number):
    return -number


print(worker.run(2))
worker.on_done = log
worker.compute = fake
print(worker.run(3), worker.compute(5))
worker.hooks.append(log)
print(worker.run(4))
