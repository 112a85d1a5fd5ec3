import random

ATOMS = ["0", "1", "2", "-1", "-2", "3.5", "1.0", "-0.0", "0.0", "True", "False", "None", "'a'", "'b'", "''", "(1, 2)", "(1.0, 2)", "('a', (True,))", "2**60", "1e20", "10**20", "b'a'", "inf", "nan", "frozenset({1, 2})", "()", "'\\x00'", "'__proto__'"]
UNHASHABLE = ["[]", "{}", "{1}", "([],)", "(1, {})"]


def rows():
    generator = random.Random(4)
    yield from keys(generator)
    yield from sequences(generator)
    yield from sets(generator)
    yield from dicts(generator)
    yield from built_ins(generator)
    yield from indexing()


def keys(generator):
    for _ in range(200):
        pairs = [f"({generator.choice(ATOMS)}, {index})" for index in range(generator.randint(0, 8))]
        yield "keyed", "[" + ", ".join(pairs) + "]"
    for key in UNHASHABLE:
        yield "keyed", f"[({key}, 1)]"
        yield "contains", f"{{1: 2}}, {key}"
        yield "contains", f"{{1, 2}}, {key}"
        yield "hash", key
    for left in ATOMS:
        for right in ATOMS:
            yield "eq", f"{left}, {right}"
            yield "contains", f"[{left}], {right}"
            yield "contains", f"{{{left}: 1}}, {right}"
            yield "eq", f"[{left}], [{right}]"
            yield "lt", f"({left}, 1), ({right}, 2)"
        if "'" not in left and left != "nan":
            yield "hash", left
        yield "repr", left


def sequence(generator, most=6):
    return "[" + ", ".join(generator.choice(["0", "1", "2", "3", "1.5", "-1", "True"]) for _ in range(generator.randint(0, most))) + "]"


def sequences(generator):
    for _ in range(50):
        items = sequence(generator)
        other = sequence(generator)
        value = generator.choice(["0", "1", "2.0", "'x'", "None"])
        position = generator.choice(["0", "1", "-1", "5", "-9", "'a'", "1.0"])
        for name in ("eq", "lt", "le", "gt", "ge", "ne", "add"):
            yield name, f"{items}, {other}"
            yield name, f"tuple({items}), tuple({other})"
        yield "list.append!", f"{items}, {value}"
        yield "list.extend!", f"{items}, {other}"
        yield "list.insert!", f"{items}, {position}, {value}"
        yield "list.pop!", items
        yield "list.pop!", f"{items}, {position}"
        yield "list.remove!", f"{items}, {value}"
        yield "list.index", f"{items}, {value}"
        yield "list.index", f"{items}, {value}, {generator.randint(-3, 3)}"
        yield "list.count", f"{items}, {value}"
        yield "list.reverse!", items
        yield "list.sort!", items
        yield "list.clear!", items
        yield "list.copy", items
        yield "tuple.index", f"tuple({items}), {value}"
        yield "tuple.count", f"tuple({items}), {value}"
        yield "iadd!", f"{items}, {other}"
        yield "imul!", f"{items}, {generator.randint(-1, 3)}"
        yield "mul", f"tuple({items}), {generator.randint(-1, 3)}"
        for name in ("sorted", "sum", "min", "max", "any", "all", "len", "list", "tuple", "set", "truth", "sorted_reverse", "reversed_list", "enumerated"):
            yield name, items
    yield "list.sort!", "[3, 'a', 1]"
    yield "list.sort!", "[1, 2, None]"
    yield "list.extend!", "[1], 5"
    yield "iadd!", "[1], 5"
    yield "iadd!", "[1], 'ab'"
    yield "iadd!", "[1], {'k': 1}"


def numbers(generator):
    kind = generator.random()
    if kind < 0.5:
        return [str(generator.randint(-20, 60)) for _ in range(generator.randint(0, 14))]
    if kind < 0.8:
        return [str(generator.randint(-(10**6), 10**9)) for _ in range(generator.randint(0, 40))]
    return [generator.choice(["1.5", "0.25", "-3.75", "2**61", "-(2**70)", "None", "True", "(1, 2)", "(3, -1)", "7", "1e22", "frozenset({3})"]) for _ in range(generator.randint(0, 9))]


def sets(generator):
    for _ in range(110):
        first, second = "[" + ", ".join(numbers(generator)) + "]", "[" + ", ".join(numbers(generator)) + "]"
        yield "set", first
        yield "frozenset", first
        for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
            yield f"set.{name}", f"set({first}), set({second})"
            yield f"set.{name}", f"set({first}), {second}"
        for name in ("and_", "or_", "sub", "xor", "lt", "le", "eq", "ge", "gt"):
            yield name, f"set({first}), frozenset({second})"
        for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
            yield f"set.{name}!", f"set({first}), set({second})"
        for name in ("iand!", "ior!", "isub!", "ixor!"):
            yield name, f"set({first}), set({second})"
        yield "set.pop!", f"set({first})"
    for _ in range(150):
        steps = []
        for _ in range(generator.randint(1, 40)):
            method = generator.choice(["add", "add", "add", "discard", "pop_some"])
            value = generator.randint(-5, 40) * generator.choice([1, 1, 7, 64])
            steps.append(f"('discard', ({value},))" if method == "discard" else f"('add', ({value},))")
        yield "set_script", "[" + ", ".join(steps) + "]"
    yield "set.remove!", "{1}, 2"
    yield "set.add!", "{1}, []"
    yield "set.pop!", "set()"
    yield "sub", "{1}, [1]"
    yield "or_", "{1}, [1]"
    yield "set.union", "{1}, 5"
    yield "repr", "set()"
    yield "repr", "frozenset()"


def dicts(generator):
    for _ in range(50):
        first = "{" + ", ".join(f"{generator.choice(ATOMS[:14])}: {index}" for index in range(generator.randint(0, 5))) + "}"
        second = "{" + ", ".join(f"{generator.choice(ATOMS[:14])}: {index * 10}" for index in range(generator.randint(0, 5))) + "}"
        key = generator.choice(ATOMS[:14])
        for name in ("eq", "ne", "or_", "lt", "add"):
            yield name, f"{first}, {second}"
        yield "dict.get", f"{first}, {key}"
        yield "dict.get", f"{first}, {key}, 'd'"
        yield "dict.pop!", f"{first}, {key}"
        yield "dict.pop!", f"{first}, {key}, None"
        yield "dict.setdefault!", f"{first}, {key}, 9"
        yield "dict.update!", f"{first}, {second}"
        yield "ior!", f"{first}, {second}"
        yield "dict.popitem!", first
        yield "dict.clear!", first
        yield "dict.copy", first
        yield "dict.keys", first
        yield "dict.values", first
        yield "dict.items", first
        yield "getitem", f"{first}, {key}"
        yield "delitem!", f"{first}, {key}"
        yield "setitem!", f"{first}, {key}, 'new'"
        yield "contains", f"{first}, {key}"
        for name in ("len", "list", "sorted", "truth", "reversed_list", "tuple"):
            yield name, first
    for source in ("[(1, 2), [3, 4]]", "['ab', 'cd']", "[1]", "[(1, 2, 3)]", "5", "[]", "{'a': 1}", "'ab'", "[(1,)]", "None"):
        yield "dict", source
        yield "dict.update!", f"{{}}, {source}"
    yield "dict.fromkeys", "[1, 2, 1.0]"
    yield "dict.fromkeys", "'ab', 0"


def built_ins(generator):
    for items in ("[]", "[3, 1, 2]", "'hello'", "(2.5, 1)", "{'b': 1, 'a': 2}", "range(3)", "5", "None", "[1, 'a']", "['bb', 'a', 'ccc']", "[nan, 1.0]", "b'ab'", "[[2], [1, 5]]", "[(1, 'b'), (1, 'a')]"):
        for name in ("len", "min", "max", "sorted", "sum", "any", "all", "list", "tuple", "bytes", "enumerated", "reversed_list", "sorted_by_len", "zipped", "bool", "repr", "str"):
            yield name, items
        yield "min_default", f"{items}, 'none'"
        yield "zipped", f"{items}, [1, 2]"
        yield "zipped_strict", f"{items}, [1, 2]"
        yield "zipped_strict", f"[1, 2], {items}, 'xy'"
        yield "enumerated", f"{items}, 10**16"
        for count in (0, 1, 2, 3):
            yield "unpack", f"{items}, {count}"
            yield "unpack_star", f"{items}, {count}, 1"
            yield "unpack_star", f"{items}, 0, {count}"
        yield "sum", f"{items}, 10"
        yield "sum", f"{items}, []"
    yield "sum", "['a'], ''"
    yield "sum", "[[1], [2]], []"
    yield "min", "1, 2, 0.5"
    yield "max", "1, 'a'"
    yield "max", ""
    for arguments in ("5", "1, 5", "5, 1, -1", "0, 10, 3", "1, 5, 0", "1.5", "'a'", "10**20", "0, 10**20, 10**19", ""):
        yield "range", arguments
        yield "list", f"range({arguments})" if arguments not in ("10**20", "1.5", "'a'", "1, 5, 0", "") else "[]"
    for left in ("range(0)", "range(3)", "range(0, 3, 1)", "range(0, 6, 2)", "range(0, 5, 2)", "range(2, 2)"):
        for right in ("range(0)", "range(3)", "range(0, 5, 2)", "[0, 1, 2]", "range(5, 5)"):
            yield "eq", f"{left}, {right}"
        for value in ("0", "4", "2.0", "'a'", "-1", "True"):
            yield "contains", f"{left}, {value}"
            yield "range.index", f"{left}, {value}"
            yield "range.count", f"{left}, {value}"
        yield "hash", left
        yield "reversed_list", left


def indexing():
    for container in ("[1, 2]", "(1, 2)", "'ab'", "{'a': 1}", "range(4)", "b'ab'", "5", "None", "{1}", "1.5", "True"):
        for key in ("0", "1", "-1", "2", "-3", "'a'", "None", "1.0", "True", "[1]", "10**25"):
            yield "getitem", f"{container}, {key}"
            yield "setitem!", f"{container}, {key}, 'v'"
            yield "delitem!", f"{container}, {key}"
            yield "contains", f"{container}, {key}"
