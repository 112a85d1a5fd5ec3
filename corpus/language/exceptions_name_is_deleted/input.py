error = "before"
try:
    raise ValueError("oops")
except ValueError as error:
    print("inside:", error)

try:
    print(error)
except NameError as problem:
    print("NameError:", problem)


def show():
    try:
        1 / 0
    except ZeroDivisionError as failure:
        message = str(failure)
    try:
        print(failure)
    except UnboundLocalError as problem:
        print("UnboundLocalError:", problem)
    return message


print(show())
