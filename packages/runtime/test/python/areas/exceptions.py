"""Exceptions: their texts, their classes, and the attributes that values have not."""

import builtins

TYPES = ["BaseException", "Exception", "ValueError", "TypeError", "KeyError", "IndexError", "StopIteration", "SystemExit", "RuntimeError", "LookupError", "OSError", "AttributeError", "NameError", "ZeroDivisionError", "NotImplementedError", "AssertionError", "KeyboardInterrupt", "ImportError", "FileNotFoundError", "TimeoutError", "UserWarning", "SyntaxError", "EOFError", "RecursionError"]
ARGUMENTS = ["", "'text'", "''", "1", "None", "'a', 2", "('a',)", "KeyError('x')", "'it\\'s'", "2, 'No such file'", "17, 'exists', 'path'", "[1]", "'line\\nbreak'", "13, 'denied'", "110, 'late'", "9999, 'odd'"]


# ExceptionGroup has two bases, of which the runtime's class extends one.
CLASSES = [
    name
    for name, value in sorted(vars(builtins).items())
    if isinstance(value, type) and issubclass(value, BaseException) and name not in ("ExceptionGroup", "_IncompleteInputError")
]


def rows():
    for name in CLASSES:
        yield "lineage", repr(name)
    for name in TYPES:
        for arguments in ARGUMENTS:
            if name == "SyntaxError" and "," in arguments:
                continue
            yield "exception_texts", f"{name!r}, {arguments}" if arguments else repr(name)
    for arguments in ("'m', [ValueError(1)]", "'m', [ValueError(1), KeyError('k')]", "'m', []", "'m', 5", "'m', [5]", "1, [ValueError(1)]", "'m'", "'m', [KeyboardInterrupt()]"):
        for name in ("ExceptionGroup", "BaseExceptionGroup"):
            yield "exception_texts", f"{name!r}, {arguments}"
    yield "exception_texts", "'UnicodeDecodeError', 'utf-8', b'a\\xff', 1, 2, 'invalid start byte'"
    yield "exception_texts", "'UnicodeEncodeError', 'ascii', 'aé', 1, 2, 'ordinal not in range(128)'"
    for value in ("1", "'a'", "[1]", "None", "1.5", "{'a': 1}", "(1,)", "{1}", "True", "b'x'", "range(3)", "ValueError('x')"):
        for name in ("nope", "append", "upper", "keys", "real", "args", "constructor", "length", "message", "stack", "push", "has", "size", "items", "toString", "raw_keys", "at"):
            yield "getattr_text", f"{value}, {name!r}"
