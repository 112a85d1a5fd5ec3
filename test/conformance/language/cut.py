"""Cuts one of CPython's own test modules into programs of one test method each.

    cut.py FILE KNOWN

FILE is a module of `test` ("test_dict"), KNOWN a JSON object of the modules that programs may import, each
with null or, where the rest of it is CPython's, its names. Prints a JSON line for
each test method that CPython's loader finds: {"name", "source"}, or {"name", "skip"} where CPython would not run it, or
{"name", "refused"} where no program could be cut. In a program every line that the method does not use is blank, so
that the places of the others are those of the file; what comes from other modules of `test` stands in front.
"""

import json
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


def skip_reason(test, name):
    """Why CPython does not run a test here; None if it does."""
    for marked in (getattr(test, name, None), type(test)):
        if getattr(marked, "__unittest_skip__", False):
            return marked.__unittest_skip_why__ or "skipped"
    return None


def answer(test, module, known):
    name = test._testMethodName
    class_name = type(test).__qualname__
    full = {"name": f"{class_name}.{name}"}
    reason = skip_reason(test, name)
    if reason is not None:
        return {**full, "skip": reason}
    if type(test).__name__ == "_FailedTest":
        return {**full, "skip": "CPython cannot import it here"}
    if class_name not in module.bound:
        return {**full, "refused": "its class is not a class statement of the file"}
    program = Program(module, known, {name, *HOOKS})
    program.need(module, class_name)
    return {**full, "source": program.text(f"{class_name}.{name}"), "marks": sorted(program.marks(class_name, name))}


def main():
    sys.setrecursionlimit(20_000)
    warnings.simplefilter("ignore")
    file, known = sys.argv[1], json.loads(sys.argv[2])
    module = read_module(f"test.{file}")
    out = sys.stdout
    sys.stdout = sys.stderr
    for test in tests_of(unittest.defaultTestLoader.loadTestsFromName(f"test.{file}")):
        print(json.dumps(answer(test, module, known)), file=out)


main()
