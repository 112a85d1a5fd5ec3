"""What a statement of a test file is."""

import ast

from reading import used_names


def at(made, node):
    return ast.fix_missing_locations(ast.copy_location(made, node))


def first_line(node):
    return min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])


def is_plain(node):
    """Whether all that a statement binds is bound when one of it is needed."""
    return not isinstance(node, (ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))


def is_main_test(node):
    return isinstance(node, ast.If) and "__name__" in used_names([node.test])


def has_tests(node):
    """Whether a class has tests, or is the base of those that have."""
    is_case = any("TestCase" in ast.unparse(base) or "Mixin" in ast.unparse(base) for base in node.bases)
    tests = [each for each in node.body if getattr(each, "name", "").startswith("test")]
    return is_case or bool(tests) or ("Test" in node.name and all("Test" in ast.unparse(base) for base in node.bases))


def eager(node):
    """What a member of a class evaluates in the class."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        arguments = node.args
        return [*node.decorator_list, *arguments.defaults, *(each for each in arguments.kw_defaults if each)]
    return [node]
