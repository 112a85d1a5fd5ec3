"""User-defined classes: special methods, attributes, and the binding of arguments."""

import random

OBJECTS = ["Plain()", "Plain(3)", "Vector(1, 2)", "Vector(0, 0)", "Longer(1, 2)", "OnlyEqual()", "Wrong()", "Empty()", "Countdown(3)", "Indexed()", "Cheap(5)", "Trouble('bad', 7)", "Quiet()"]
OTHERS = ["0", "1", "1.5", "'a'", "None", "[1]", "(1, 2)", "True", "{}"]
BINARY = "add sub mul eq ne lt gt le ge iadd isub or_ pow matmul contains getitem".split()
UNARY = "neg pos invert abs truth not_ len str repr hash int float bool round list tuple format sorted sum min any hex chr callable set".split()


def rows():
    for left in OBJECTS:
        for name in UNARY:
            if not (name == "hash" and not left.startswith(("Vector", "Longer", "OnlyEqual", "Wrong"))) and not (name == "set" and "Wrong" in left):
                yield name, left
        for right in OBJECTS + OTHERS:
            for name in BINARY:
                yield name, f"{left}, {right}"
                if right in OTHERS:
                    yield name, f"{right}, {left}"
        yield "format", f"{left}, '>5'"
        yield "mod", f"'%s %r', ({left}, {left})"
        yield "mod", f"'%d', {left}"
        if "Wrong" not in left:
            yield "setitem!", f"{left}, 0, 1"
            yield "delitem!", f"{left}, 0"
        yield "enumerated", left
        yield "unpack", f"{left}, 2"
        yield "unpack_star", f"{left}, 1, 0"
        yield "reversed_list", left
        yield "keyed", f"[({left}, 1), ({left}, 2)]"
        for name in ("x", "value", "shown", "missing", "args", "code", "left", "__class__", "with_traceback", "then", "constructor", "name", "price"):
            yield "attribute", f"{left}, {name!r}"
            yield "has", f"{left}, {name!r}"
            yield "attribute_or", f"{left}, {name!r}, 'fallback'"
        yield "stored", f"{left}, 'fresh', 5"
        yield "stored", f"{left}, 'then', 5"
        yield "deleted", f"{left}, 'x'"
        yield "deleted", f"{left}, 'missing'"
        yield "kind", left
        yield "invoked", f"{left}, 'shown', ()"
        yield "invoked", f"{left}, 'shown', (1,)"
        yield "invoked", f"{left}, 'nothing', ()"
    for value in OTHERS + ["range(3)", "b'a'", "{1}"]:
        yield "kind", value
        yield "stored", f"{value}, 'fresh', 5"
        yield "stored", f"{value}, 'append', 5"
        yield "deleted", f"{value}, 'x'"
    yield "invoked", "'a,b', 'split', (',',)"
    yield "invoked", "[3, 1], 'index', (1,)"
    yield "invoked", "{'a': 1}, 'get', ('a',)"
    yield "invoked", "5, 'bit_length', ()"
    yield "invoked", "'a', 'nothing', ()"
    yield "contains", "[Vector(1, 2)], Vector(1, 2)"
    yield "sorted", "[Cheap(3), Cheap(1), Cheap(2)]"
    yield "sorted", "[Vector(2, 1), Vector(1, 5)]"
    yield "sum", "[Vector(1, 2), Vector(3, 4)]"
    yield "max", "[Vector(1, 2), Vector(3, 4)]"
    yield "eq", "{Vector(1, 2): 1}, {Vector(1, 2): 1}"
    yield "len", "{Vector(1, 2), Vector(1, 2), Vector(2, 1)}"
    yield from bindings()


def bindings():
    generator = random.Random(6)
    signatures = ["", "a", "a, b", "a, b, c", "a, b=2", "a=1, b=2", "*args", "a, *args", "a, b=2, *args", "*, k", "a, *, k=3", "a, *, k", "**kw", "a, **kw", "a, b=2, *args, k, m=5, **kw", "a, /, b", "a, b=1, /, **kw", "a, /, *, k"]
    names = ["a", "b", "c", "k", "m", "z"]
    for text in signatures:
        for count in range(5):
            for _ in range(7):
                chosen = generator.sample(names, generator.choice([0, 0, 1, 1, 2, 3]))
                keywords = {name: index * 10 for index, name in enumerate(chosen)}
                yield "bind", f"{text!r}, {tuple(range(count))!r}, {keywords!r}"
