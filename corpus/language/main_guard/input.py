"""A module with a docstring and a main guard."""


def main(arguments):
    print("main was called with", arguments)
    return len(arguments)


print(__name__)

if __name__ == "__main__":
    print(main(["a", "b"]))
else:
    print("imported")
