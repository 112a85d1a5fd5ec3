"""What CPython says of Python files: one JSON line for each path that comes by standard input.

A line holds the digests of the tree's dump and of its unparsed text, or the message of the refusal.
With `--text`, the texts themselves.
"""

import ast
import gc
import hashlib
import json
import sys
import warnings


def shown(text):
    data = text.encode("utf-8", "surrogatepass")
    return data.decode("utf-8", "replace") if "--text" in sys.argv else hashlib.sha256(data).hexdigest()


def answer(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source, path)
    except (SyntaxError, ValueError) as error:
        return {"refusal": str(error)}
    dumped = ast.dump(tree, indent=2, include_attributes=True)
    return {"dump": shown(dumped), "unparse": shown(ast.unparse(tree))}


# Trees have no cycles, and collecting among millions of nodes takes longer than dumping them.
gc.disable()
sys.setrecursionlimit(20_000)
warnings.simplefilter("ignore")
for line in sys.stdin:
    path = json.loads(line)
    print(json.dumps({"path": path, **answer(path)}), flush=True)
