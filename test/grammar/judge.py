"""What CPython says of sources: a JSON list by standard input, and for each source its tree as text, or why it is refused."""

import ast
import json
import sys
import warnings


def verdict(source):
    try:
        return {"tree": ast.dump(ast.parse(source), indent=2, include_attributes=True)}
    except SyntaxError as error:
        return {"refusal": f"{error.lineno}: {error.msg}"}


warnings.simplefilter("ignore")
print(json.dumps([verdict(source) for source in json.load(sys.stdin)]))
