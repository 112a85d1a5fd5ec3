import io
import sys
from contextlib import redirect_stderr, redirect_stdout


def chatty(name):
    print("working on", name)
    sys.stdout.write("done\n")
    print("warning:", name, file=sys.stderr)
    return name.upper()


output, errors = io.StringIO(), io.StringIO()
with redirect_stdout(output) as target, redirect_stderr(errors):
    result = chatty("report")
    print("same:", sys.stdout is target)
print(result)
print(output.getvalue().splitlines())
print(repr(errors.getvalue()))


class Tee:
    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)


saved = sys.stdout
log = io.StringIO()
sys.stdout = Tee(saved, log)
print("to both", 1)
try:
    sys.stdout = None
    print("to nobody")
finally:
    sys.stdout = saved
print(repr(log.getvalue()))

nested = redirect_stdout(io.StringIO())
with nested:
    print("hidden")
    with nested:
        print("hidden too")
print("seen", sys.stdout is saved)
