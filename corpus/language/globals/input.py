counter = 0
settings = {"debug": False}


def increment():
    global counter
    counter += 1


def define():
    global created
    created = "made inside a function"


def shadow():
    counter = "local"
    return counter


def configure():
    settings["debug"] = True


increment()
increment()
define()
configure()
print(counter, created, shadow(), counter, settings)


def broken():
    print(counter)
    counter = 1


try:
    broken()
except UnboundLocalError as error:
    print(error)

try:
    print(never_defined)
except NameError as error:
    print(error)
