"""Writes random programs as JSON: `generate.py FROM TO`. A program is a list of scripts, a script a list of operations."""

import json
import random
import sys

PLAIN = ("turn", "print", "put", "get", "set", "wait", "clear", "soon", "later", "notify", "uncancel", "cancel_self", "barrier")
ON_SLOT = ("cancel", "await", "shield", "wait_for_slot")
KINDS = (
    "turn turn sleep print spawn spawn cancel await await raise lock semaphore put get wait_for timeout try try group gather "
    "shield set wait clear soon condition notify uncancel cancel_self wait_slots later wait_for_slot cancel_gather barrier"
).split()
DEEPEST = 3


def operations(source, depth, scripts, script):
    def block():
        return operations(source, depth + 1, scripts, script)

    def operation(kind):
        later = range(script + 1, scripts)
        if kind in PLAIN:
            return [kind]
        if kind in ON_SLOT:
            return [kind, source.randint(0, 3)]
        if kind == "sleep":
            return [kind, source.choice([0.001, 0.002, 0.003, 0.005])]
        if kind == "raise":
            return [kind] if source.random() < 0.3 else None
        if kind == "wait_slots":
            modes = ["FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"]
            return [kind, source.choice(modes), source.choice([None, 0.001, 0.003])]
        if kind == "spawn" and later:
            return [kind, source.choice(later), source.randint(0, 3)]
        if kind in ("gather", "cancel_gather") and later:
            return [kind, [source.choice(later) for _ in range(source.randint(0, 3))], source.random() < 0.5]
        if depth == DEEPEST:
            return None
        if kind in ("lock", "semaphore", "condition"):
            return [kind, block()]
        if kind in ("wait_for", "timeout"):
            return [kind, source.choice([0, 0.001, 0.002, 0.004]), block()]
        if kind == "try":
            handler = block() if source.random() < 0.7 else []
            final = block() if source.random() < 0.5 else []
            return [kind, block(), handler, final, source.random() < 0.5]
        if kind == "group" and later:
            return [kind, [source.choice(later) for _ in range(source.randint(1, 3))], block()]
        return None

    made = [operation(source.choice(KINDS)) for _ in range(source.randint(1, 5))]
    return [each for each in made if each is not None]


def program(seed):
    source = random.Random(seed)
    scripts = source.randint(2, 6)
    return [operations(source, 0, scripts, script) for script in range(scripts)]


print(json.dumps([program(seed) for seed in range(int(sys.argv[1]), int(sys.argv[2]))]))
