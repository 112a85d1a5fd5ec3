def give_up(reason):
    print(reason)
    raise


try:
    1 / 0
except ZeroDivisionError:
    give_up("zero")
