"""What the interpreter says of a source text: `judge.py` reads JSON strings, a line each, and answers with rows."""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def verdict(source):
    """None if the text compiles as a module, else [class, message, line, offset]; "odd" where no text could be judged."""
    try:
        compile(source, "<string>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset]
    except (UnicodeEncodeError, UnicodeDecodeError):
        return "odd"
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return [type(error).__name__, str(error), None, None]
    return None


def report(source, origin):
    """Writes a row: where a text comes from, the text, and the verdict. A lone surrogate survives as an escape."""
    judged = verdict(source)
    if judged != "odd":
        sys.stdout.write(json.dumps([origin, source, judged]) + "\n")


if __name__ == "__main__":
    for line in sys.stdin:
        origin, source = json.loads(line)
        report(source, origin)
