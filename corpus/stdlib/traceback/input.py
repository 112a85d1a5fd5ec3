import asyncio
import traceback


class Log:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


def parse(text):
    if not text.isdigit():
        raise ValueError(f"not a number: {text}")
    return int(text)


def load(text):
    try:
        return parse(text)
    except ValueError as error:
        error.add_note("while loading")
        raise LookupError("no number") from error


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def report():
    lines = traceback.format_exc().splitlines()
    print(lines[0])
    print(lines[-1])


try:
    load("x")
except LookupError as error:
    print(names(error), names(error.__cause__))
    print(traceback.format_exception_only(error), traceback.format_exception_only(error.__cause__))
    report()
    print([line for line in traceback.format_exc().splitlines() if not line.startswith("  ")])
    print(traceback.format_exc(chain=False).splitlines()[-1])
    log = Log()
    traceback.print_exc(file=log)
    print("direct cause" in log.text, len(traceback.format_tb(error.__traceback__, 1)))
    last = error.__traceback__
    while last.tb_next is not None:
        last = last.tb_next
    print(last.tb_frame.f_code.co_name)

print(repr(traceback.format_exc()))
print(traceback.format_exception(ValueError("never raised")))


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print([frame.name for frame in traceback.extract_tb(tb)])
        return True


with Guard():
    load("y")


async def fetch(text):
    await asyncio.sleep(0)
    return parse(text)


async def main():
    try:
        await fetch("z")
    except ValueError as error:
        print(names(error))
    results = await asyncio.gather(fetch("1"), fetch("u"), return_exceptions=True)
    print(results[0], names(results[1]))


asyncio.run(main())
