"""Cuts one of CPython's own test modules into programs of one test method each.

    cut.py MODULE < OPTIONS

MODULE is one of tests ("test.test_dict"). OPTIONS is a JSON object: "known" has the modules that programs may import, each
with null or, where the rest of it is CPython's, its names; "variants" is null, or patterns. Prints a JSON line for
each test method that CPython's loader finds: {"name", "source"}, or {"name", "skip"} where CPython would not run it, or
{"name", "refused"} where no program could be cut. In a program every line that the method does not use is blank, so
that the places of the others are those of the file; what comes from other modules of `test` stands in front.

With "variants" a method that several classes inherit is cut once, for the class whose name the first pattern finds that
finds any, and is called by the class that defines it.
"""

import json
import re
import sys
import unittest
import warnings

from program import Program
from reading import read_module

HOOKS = ("setUp", "tearDown", "setUpClass", "tearDownClass", "asyncSetUp", "asyncTearDown")


def tests_of(suite):
    """The test cases of a suite, without doctests."""
    for each in suite:
        if isinstance(each, unittest.TestSuite):
            yield from tests_of(each)
        elif type(each).__name__ != "DocTestCase":
            yield each


def full_name(test):
    return f"{type(test).__qualname__}.{test._testMethodName}"


def defined_name(test):
    """The name with the class that defines the method."""
    name = test._testMethodName
    owner = next((each for each in type(test).__mro__ if name in vars(each)), type(test))
    return f"{owner.__qualname__}.{name}"


def chosen(tests, module, variants):
    """Pairs of a name and the test that stands for it."""
    if variants is None:
        return [(full_name(test), test) for test in tests]
    groups = {}
    for test in tests:
        groups.setdefault(defined_name(test), []).append(test)
    return [(name, min(group, key=lambda test: rank(test, module, variants))) for name, group in groups.items()]


def rank(test, module, variants):
    """What CPython skips comes last, then what cannot be cut, then what the patterns say; the shortest name is the plainest."""
    is_skipped = skip_reason(test, test._testMethodName) is not None
    found = (index for index, pattern in enumerate(variants) if re.search(pattern, type(test).__name__))
    name = type(test).__qualname__
    return (is_skipped, name not in module.bound, next(found, len(variants)), len(name))


def skip_reason(test, name):
    """Why CPython does not run a test here; None if it does."""
    for marked in (getattr(test, name, None), type(test)):
        if getattr(marked, "__unittest_skip__", False):
            return marked.__unittest_skip_why__ or "skipped"
    return None


def answer(name, test, module, known):
    method = test._testMethodName
    class_name = type(test).__qualname__
    reason = skip_reason(test, method)
    if reason is not None:
        return {"name": name, "skip": reason}
    if type(test).__name__ == "_FailedTest":
        return {"name": name, "skip": "CPython cannot import it here"}
    if class_name not in module.bound:
        return {"name": name, "refused": "its class is not a class statement of the file"}
    program = Program(module, known, {method, *HOOKS})
    program.need(module, class_name)
    for hook in ("setUpModule", "tearDownModule"):
        program.need(module, hook)
    marks = {mark for each in {class_name, name.split(".")[0]} for mark in program.marks(each, method)}
    source = program.text(f"{class_name}.{method}")
    return {"name": name, "source": source, "marks": sorted(marks), "file": sys.modules[module.name].__file__}


def main():
    sys.setrecursionlimit(20_000)
    warnings.simplefilter("ignore")
    file, options = sys.argv[1], json.load(sys.stdin)
    module = read_module(file)
    out = sys.stdout
    sys.stdout = sys.stderr
    tests = tests_of(unittest.defaultTestLoader.loadTestsFromName(file))
    for name, test in chosen(tests, module, options["variants"]):
        print(json.dumps(answer(name, test, module, options["known"])), file=out)


main()
