"""Prints Python statements made at random: trees of the fields that CPython's ast describes, unparsed.

`python random_trees.py SEED COUNT`. A tree whose text CPython does not parse is left out.
"""

import ast
import random
import sys
import warnings

pieces = ["'", '"', "'''", '"""', "\\", "\n", "\t", "\r", "{", "}", "a", " ", "é", "\0", "\u2028", "😀", "\ud800", "#"]
names = [*"abcdefgh", "match", "type", "_", "é"]
constants = [None, True, False, ..., 0, 7, 10**20, 0.0, 1.5, 1e16, 1e-7, float("inf"), 0j, 1.5j]
levels = 6

# Expressions that stand only in certain places.
special = {ast.Starred, ast.Slice, ast.FormattedValue}
expressions = [kind for kind in ast.expr.__subclasses__() if kind not in special]
targets = [ast.Name, ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.List]

# Which kinds stand in a field, where its type alone says too much.
narrower = {
    "target": targets,
    "targets": targets,
    "optional_vars": targets,
    "elts": [*expressions, ast.Starred],
    "slice": [*expressions, ast.Slice, ast.Tuple],
    "format_spec": [ast.JoinedStr],
    ("JoinedStr", "values"): [ast.Constant, ast.FormattedValue],
    ("Call", "args"): [*expressions, ast.Starred],
    ("NamedExpr", "target"): [ast.Name],
    ("TypeAlias", "name"): [ast.Name],
    ("MatchValue", "value"): [ast.Constant, ast.Attribute, ast.UnaryOp],
    ("MatchMapping", "keys"): [ast.Constant, ast.Attribute],
    ("MatchClass", "cls"): [ast.Name, ast.Attribute],
}

# Lists of one length.
parallel = [("keys", "values"), ("ops", "comparators"), ("keys", "patterns"), ("kwd_attrs", "kwd_patterns"), ("kwonlyargs", "kw_defaults")]


# Statements that hold the most others come more often.
statements = [ast.Expr, ast.Assign, ast.Match, ast.Try, ast.TryStar, ast.FunctionDef]


def text():
    return "".join(random.choice(pieces) for _ in range(random.randrange(6)))


def plain(kind, field, type):
    """What is no node: a name, a number, a constant."""
    if field == "conversion":
        return random.choice([-1, -1, *b"ars"])
    if type is int:
        return random.randrange(2)
    if type is str:
        return random.choice(names)
    if kind == "MatchSingleton":
        return random.choice([None, True, False])
    return random.choice([*constants, text(), text(), text(), text().encode("utf-8", "surrogatepass")])


def node(kinds, depth):
    """A node of one of the kinds, or a leaf where the depth is used up."""
    if depth <= 0 and ast.Name in kinds:
        kinds = [ast.Name, ast.Constant]
    kind = random.choice(kinds)
    fields = {field: value(kind.__name__, field, type, depth) for field, type in kind._field_types.items()}
    for left, right in parallel:
        if left in fields and right in fields:
            length = min(len(fields[left]), len(fields[right]))
            fields |= {left: fields[left][:length], right: fields[right][:length]}
    if kind is ast.arguments:
        fields["defaults"] = fields["defaults"][: len(fields["posonlyargs"] + fields["args"])]
    return kind(**fields)


def value(kind, field, type, depth):
    """What a field holds: one of its type, perhaps none, or a list."""
    if field in ("type_comment", "kind"):
        return None
    if getattr(type, "__origin__", None) is list:
        count = random.choice([0, 1, 1, 2, 3]) if depth > 0 else random.randrange(2)
        return [one(kind, field, type.__args__[0], depth) for _ in range(count)]
    if hasattr(type, "__args__"):
        return one(kind, field, type.__args__[0], depth) if random.random() < 0.4 else None
    return one(kind, field, type, depth)


def one(kind, field, type, depth):
    if not issubclass(type, ast.AST):
        return plain(kind, field, type)
    if type is ast.expr:
        return node(narrower.get((kind, field)) or narrower.get(field) or expressions, depth - 1)
    return node(kinds_of(type), depth - 1)


def kinds_of(type):
    """The kinds of a sum (without the ones that are deprecated and have no fields), or the only kind of a type."""
    return [kind for kind in type.__subclasses__() if "_field_types" in vars(kind)] or [type]


def statement():
    """The text of a statement that CPython parses; None where this attempt is none."""
    root = node([*kinds_of(ast.stmt), *statements * 6], random.randrange(levels))
    tree = ast.fix_missing_locations(ast.Module([root], []))
    try:
        source = ast.unparse(tree)
        ast.parse(source.encode())
    except (SyntaxError, ValueError, AssertionError, AttributeError):
        return None
    return source


random.seed(sys.argv[1])
warnings.simplefilter("ignore")
count = int(sys.argv[2])
while count > 0:
    source = statement()
    if source is not None:
        sys.stdout.buffer.write(source.encode() + b"\n")
        count -= 1
