"""The operations that rows name, as CPython has them. `operations.ts` has the same names."""

import builtins
import operator

OPERATIONS = {}

for name in (
    "add sub mul truediv floordiv mod lshift rshift and_ or_ xor neg pos invert "
    "eq ne lt le gt ge contains getitem truth not_ is_ "
    "iadd isub imul ifloordiv imod itruediv iand ior ixor ipow ilshift irshift matmul"
).split():
    OPERATIONS[name] = getattr(operator, name)

for name in (
    "abs all any ascii bin bool bytearray bytes chr complex dict divmod float format frozenset hash hex int len list max min oct ord range repr "
    "pow round set sorted str sum tuple callable isinstance"
).split():
    OPERATIONS[name] = getattr(builtins, name)

for type_ in (str, list, dict, set, frozenset, tuple, bytes, bytearray, complex, int, float, range, slice):
    for name in dir(type_):
        if not name.startswith("_"):
            OPERATIONS[f"{type_.__name__}.{name}"] = getattr(type_, name)
            if type_ in (list, dict, set, bytearray):
                OPERATIONS[f"{type_.__name__}.{name}!"] = getattr(type_, name)


def operation(function):
    OPERATIONS[function.__name__.replace("__", ".")] = function
    return function


def changing(name, function):
    OPERATIONS[f"{name}!"] = function


changing("setitem", operator.setitem)
changing("delitem", operator.delitem)
for name in "iadd isub imul iand ior ixor".split():
    changing(name, getattr(operator, name))


@operation
def sorted_reverse(items):
    return sorted(items, reverse=True)


@operation
def sorted_by_len(items):
    return sorted(items, key=len)


@operation
def enumerated(items, start=0):
    return list(enumerate(items, start))


@operation
def zipped(*items):
    return list(zip(*items))


@operation
def zipped_strict(*items):
    return list(zip(*items, strict=True))


@operation
def reversed_list(items):
    return list(reversed(items))


@operation
def min_default(items, default):
    return min(items, default=default)


@operation
def unpack(items, count):
    # As many targets as the row says, so that CPython itself unpacks.
    names = ", ".join(f"a{index}" for index in range(count))
    scope = {"items": items}
    exec(f"[{names}] = items", scope)
    return [scope[f"a{index}"] for index in range(count)]


@operation
def unpack_star(items, before, after):
    names = [f"a{index}" for index in range(before)] + ["*rest"] + [f"b{index}" for index in range(after)]
    scope = {"items": items}
    exec(f"[{', '.join(names)}] = items", scope)
    return [scope[name.removeprefix("*")] for name in names]


@operation
def set_script(source):
    """Changes a set step by step: a list of (method, argument)."""
    result = set()
    seen = []
    for method, argument in source:
        value = getattr(result, method)(*argument)
        if isinstance(value, set):
            result = value
        else:
            seen.append(value)
        seen.append(list(result))
    return seen


@operation
def keyed(pairs):
    """The dict of the pairs, and what it gives for each of their keys."""
    result = {}
    for key, value in pairs:
        result[key] = value
    return result, [result[key] for key, _ in pairs], list(result.keys()), list(result.items())


def arguments_of(type_, *arguments):
    return getattr(builtins, type_)(*arguments)


@operation
def exception_texts(type_, *arguments):
    error = arguments_of(type_, *arguments)
    return type(error).__name__, str(error), repr(error), error.args


@operation
def str_format(template, arguments, keywords):
    return template.format(*arguments, **keywords)


@operation
def getattr_text(value, name):
    return getattr(value, name) and "found"


@operation
def int_to_bytes(value, length, order, signed):
    return value.to_bytes(length, order, signed=signed)


@operation
def int_from_bytes(value, order, signed):
    return int.from_bytes(value, order, signed=signed)


@operation
def attribute(value, name):
    found = getattr(value, name)
    return found.__name__ if callable(found) else found


@operation
def has(value, name):
    return hasattr(value, name)


@operation
def attribute_or(value, name, fallback):
    found = getattr(value, name, fallback)
    return found.__name__ if callable(found) else found


@operation
def stored(value, name, content):
    setattr(value, name, content)
    return getattr(value, name)


@operation
def deleted(value, name):
    delattr(value, name)
    return hasattr(value, name)


@operation
def over_characters(name, first, last):
    """A number that depends on what a method of str gives for each character."""
    total = 0
    for code in range(first, last):
        for character in str(getattr(chr(code), name)()):
            total = (total * 31 + ord(character)) % 1000003
    return total


@operation
def kind(value):
    return type(value), type(value).__name__


@operation
def invoked(value, name, arguments):
    return getattr(value, name)(*arguments)


@operation
def bind(signature, arguments, keywords):
    scope = {}
    exec(f"def f({signature}): return locals()", scope)
    return list(scope["f"](*arguments, **keywords).items())


@operation
def lineage(name):
    return [cls.__name__ for cls in getattr(builtins, name).__mro__[:-1]]
