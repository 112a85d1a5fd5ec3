"""Prints the tokens of files as CPython's tokenize module gives them: for each path on a line of the
input, one line of JSON. Rows are [kind, text, line, column, end line, end column], columns in UTF-8
bytes; comments are rows of their own; null where the file is refused."""

import ast
import io
import json
import sys
import tokenize
import warnings

warnings.simplefilter("ignore")


def columns(lines):
    """From a line and a column in characters to a column in bytes."""

    def column(place):
        line, characters = place
        if line > len(lines):
            return characters
        text = lines[line - 1]
        beyond = max(characters - len(text), 0)
        return len(text[:characters].encode("utf-8", "surrogatepass")) + beyond

    return column


def tokens_of(path):
    with open(path, "rb") as file:
        content = file.read()
    ast.parse(content)
    encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    text = io.TextIOWrapper(io.BytesIO(content), encoding, newline=None).read()
    column = columns(text.split("\n"))
    rows = []
    comments = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        name = tokenize.tok_name[token.exact_type]
        if name == "NL":
            continue
        row = [name, token.string, token.start[0], column(token.start), token.end[0], column(token.end)]
        (comments if name == "COMMENT" else rows).append(row)
    return {"tokens": rows, "comments": comments}


for line in sys.stdin:
    path = json.loads(line)
    try:
        answer = tokens_of(path)
    except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
        answer = None
    print(json.dumps([path, answer]), flush=True)
