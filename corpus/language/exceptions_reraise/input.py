def load(name):
    raise OSError(f"cannot load {name}")


def retry(name, attempts):
    for attempt in range(1, attempts + 1):
        try:
            return load(name)
        except OSError as error:
            print("attempt", attempt, error)
            if attempt == attempts:
                raise


try:
    retry("config", 2)
except OSError as error:
    print("gave up:", error)

saved = None
try:
    raise ValueError("kept")
except ValueError as error:
    saved = error

try:
    raise saved
except ValueError as again:
    print(again is saved)

try:
    raise
except RuntimeError as error:
    print(error)
