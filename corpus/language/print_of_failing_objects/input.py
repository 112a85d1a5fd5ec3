class Secret:
    def __str__(self):
        raise ValueError("no text")


class Chatty:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        print("<asked>", end="")
        return self.name


class Recorder:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)


def attempt(*values, **options):
    try:
        print(*values, **options)
    except (ValueError, TypeError) as error:
        print(f"| {type(error).__name__}: {error}")


attempt("user", "ada", Secret(), "never")
attempt(Secret())
attempt("digits", 10**5000, end="!")
attempt("a", "b", sep=3)
attempt("a", "b", end=b"")
attempt("before", Chatty("object"), "after", [1, Secret().__class__.__name__])
attempt(1, 2.0, None, True, "text", (1,), {"a": Secret}["a"].__name__, sep=" - ", end=" .\n")

recorder = Recorder()
print("x", 1, [2], sep=", ", end=";", file=recorder)
print(file=recorder)
print("only", file=recorder)
attempt("half", Secret(), file=recorder)
print(recorder.parts)
