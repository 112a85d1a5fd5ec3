"""Calls of json with arguments drawn by a seed: python json_calls.py SEED COUNT prints each call and what came of it."""

import json
import random
import sys

SEED, COUNT = int(sys.argv[1]), int(sys.argv[2])
draw = random.Random(SEED)

CHARACTERS = 'ab "\\/\b\f\n\r\t\x00\x1f\x7fé\u2028\ud800😀{}[]:,0'
PIECES = ["{", "}", "[", "]", ":", ",", '"', '"a"', '"é😀"', "1", "-0", "1.5", "1e5", "true", "false", "null", "NaN"]
PIECES += ["-Infinity", " ", "\n", "\\u00e9", "\\ud83d\\ude00", "\\x", "01", "12345678901234567890", "nul", "'"]
NUMBERS = [0, 1, -7, 2**53, -(2**70), 0.0, -0.0, 1.5, 1e16, 1e-7, 5e-324, 1e308, float("inf"), float("-inf"), float("nan")]


def text():
    return "".join(draw.choice(CHARACTERS) for _ in range(draw.randrange(6)))


def scalar():
    return draw.choice([None, True, False, draw.choice(NUMBERS), draw.randint(-(10**12), 10**12), draw.random(), text()])


def key():
    return draw.choice([text(), text(), text(), draw.choice(NUMBERS), None, True, False, (1, 2), b"k"])


def value(depth):
    kind = draw.randrange(8) if depth > 0 else 0
    if kind < 4:
        return scalar()
    if kind == 4:
        return [value(depth - 1) for _ in range(draw.randrange(4))]
    if kind == 5:
        return tuple(value(depth - 1) for _ in range(draw.randrange(3)))
    if kind == 6:
        return {text(): value(depth - 1) for _ in range(draw.randrange(4))}
    return draw.choice([{key(): value(depth - 1)}, {1, 2}, b"bytes", 1j, object])


def options():
    drawn = {}
    if draw.random() < 0.3:
        drawn["indent"] = draw.choice([None, 0, 1, 2, "\t", ""])
    if draw.random() < 0.3:
        drawn["separators"] = draw.choice([(",", ":"), (", ", " : "), None])
    for name in ("ensure_ascii", "allow_nan", "sort_keys", "skipkeys"):
        if draw.random() < 0.25:
            drawn[name] = draw.random() < 0.5
    if draw.random() < 0.2:
        drawn["default"] = draw.choice([repr, lambda thing: [type(thing).__name__]])
    return drawn


def document():
    if draw.random() < 0.5:
        return "".join(draw.choice(PIECES) for _ in range(draw.randrange(1, 9)))
    try:
        good = json.dumps(value(3), ensure_ascii=draw.random() < 0.5, indent=draw.choice([None, 1]), default=str)
    except (TypeError, ValueError):
        good = "[]"
    place = draw.randrange(len(good) + 1)
    return draw.choice([good, good[:place], good[:place] + draw.choice(PIECES) + good[place:], good[:place] + good[place + 1 :]])


def read_options():
    drawn = {}
    if draw.random() < 0.15:
        drawn["parse_float"] = str
    if draw.random() < 0.15:
        drawn["parse_int"] = float
    if draw.random() < 0.15:
        drawn["parse_constant"] = lambda name: f"<{name}>"
    if draw.random() < 0.15:
        drawn["object_pairs_hook"] = lambda pairs: pairs
    if draw.random() < 0.15:
        drawn["object_hook"] = lambda found: sorted(found)
    return drawn


for number in range(COUNT):
    if draw.random() < 0.5:
        given, drawn = value(3), options()
        name, call = "dumps", lambda: json.dumps(given, **drawn)
    else:
        given, drawn = document(), read_options()
        name, call = "loads", lambda: json.loads(given, **drawn)
    try:
        outcome = ascii(call())
    except Exception as error:
        outcome = f"{type(error).__name__}: {ascii(str(error))}"
    print(number, name, ascii(given), sorted(drawn), "->", outcome)
