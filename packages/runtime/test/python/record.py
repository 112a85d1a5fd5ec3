"""Records what CPython answers to the rows of each area: `PYENV_VERSION=3.13.0 python3.13 record.py [area …]`.

A row is [operation, arguments as Python source, answer]. The answer is the repr of the result, or `!Type: text` for an exception.
An operation whose name ends in `!` changes its first argument, and the answer shows that afterwards too.
"""

import importlib
import json
import pathlib
import re
import sys
import warnings

from classes import CLASSES
from operations import OPERATIONS

HERE = pathlib.Path(__file__).parent
AREAS = sorted(path.stem for path in (HERE / "areas").glob("[a-z]*.py"))


def without_addresses(text):
    """Addresses differ from run to run."""
    return re.sub(r" at 0x[0-9a-f]+", " at 0x…", text)


def shown(value):
    return without_addresses(repr(value))


def answer(operation, source):
    arguments = list(eval(f"({source},)" if source else "()", {"inf": float("inf"), "nan": float("nan"), **CLASSES}))
    try:
        result = shown(OPERATIONS[operation](*arguments))
    except Exception as error:
        result = without_addresses(f"!{type(error).__name__}: {error}")
    return f"{result} | {shown(arguments[0])}" if operation.endswith("!") else result


def record(area):
    rows = {}
    for operation, source in importlib.import_module(f"areas.{area}").rows():
        rows.setdefault((operation, source), None)
    lines = [json.dumps([operation, source, answer(operation, source)]) for operation, source in rows]
    (HERE / "recordings" / f"{area}.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(f"{area}: {len(lines)} rows")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for name in sys.argv[1:] or AREAS:
        record(name)
