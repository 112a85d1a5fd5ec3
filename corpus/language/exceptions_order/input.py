def run(label, action):
    print("--", label)
    try:
        try:
            print("try")
            action()
        except KeyError as error:
            print("except", error)
        else:
            print("else")
        finally:
            print("finally")
        print("after")
    except ValueError as error:
        print("outer", error)


def nothing():
    pass


def missing():
    {}["key"]


def wrong():
    int("one")


run("no error", nothing)
run("handled", missing)
run("passed on", wrong)
