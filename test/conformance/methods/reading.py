"""The modules of `test`, read: what each statement at the top binds and uses."""

import ast
import importlib
import importlib.util
import re

READ = {}


class Statement:
    """A statement at the top of a module."""

    def __init__(self, node):
        self.node = node
        self.binds = set(bound_names(node))
        self.touches = touched_names(node)

    @property
    def first_line(self):
        decorators = getattr(self.node, "decorator_list", [])
        return min([self.node.lineno, *(each.lineno for each in decorators)])


class Module:
    def __init__(self, name, source):
        self.name = name
        self.source = source
        self.statements = [Statement(each) for each in expanded(ast.parse(source).body, name)]
        self.bound = {}
        for each in self.statements:
            for name in each.binds:
                self.bound.setdefault(name, []).append(each)

    @property
    def short(self):
        return self.name.rpartition(".")[2]


def read_module(name):
    """A module by its full name; None where it has no source."""
    if name not in READ:
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            spec = None
        source = spec.loader.get_source(name) if spec is not None and hasattr(spec.loader, "get_source") else None
        READ[name] = None if source is None else Module(name, with_imports(source))
    return READ[name]


def with_imports(source):
    """`asyncio = import_module("asyncio")` of test.support skips the file where there is no such module: an import here."""
    return re.sub(r"""^( *)(\w+) = (?:import_helper\.)?import_module\(["'](\w+)["']\)$""", r"\1import \3 as \2", source, flags=re.M)


def is_package(module):
    """Whether a module is the `__init__.py` of a folder."""
    return importlib.util.find_spec(module.name).submodule_search_locations is not None


def expanded(body, module):
    """The statements; `from x import *` with the names that it binds, of `if` around classes the branch that CPython takes."""
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            found = importlib.import_module(node.module)
            names = getattr(found, "__all__", None) or [name for name in vars(found) if not name.startswith("_")]
            node.names = [ast.alias(name) for name in names]
        if isinstance(node, ast.If) and any(isinstance(each, ast.ClassDef) for each in [*node.body, *node.orelse]):
            holds = eval(ast.unparse(node.test), vars(importlib.import_module(module)))
            yield from expanded(node.body if holds else node.orelse, module)
        else:
            yield node


def bound_names(node):
    """The names that a statement binds in its own scope."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        for alias in node.names:
            yield alias.asname or alias.name.partition(".")[0]
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        return
    else:
        if isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name
        for child in ast.iter_child_nodes(node):
            yield from bound_names(child)


def used_names(nodes):
    """Every name that the nodes read or bind, without those that a function in them has for itself."""
    found = set()
    for node in nodes:
        collect(node, frozenset(), found)
    return found


def collect(node, local, found):
    if isinstance(node, ast.Name):
        if node.id not in local:
            found.add(node.id)
        return
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        inner = local | own_names(node)
        for field, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    collect(child, inner if field == "body" else local, found)
        return
    for child in ast.iter_child_nodes(node):
        collect(child, local, found)


def own_names(function):
    """The parameters of a function and the names that its body binds, unless it says that they are global."""
    arguments = function.args
    parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    body = function.body if isinstance(function.body, list) else []
    names = {each.arg for each in parameters if each} | {name for each in body for name in bound_names(each)}
    declared = {name for each in ast.walk(function) if isinstance(each, ast.Global) for name in each.names}
    return names - declared


def used_attributes(nodes):
    return {each.attr for node in nodes for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def touched_names(node):
    """The names whose objects a statement changes: `name.x = 1`, `name[0] = 1`, `name.add(1)`."""
    touched = set()
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Delete)):
        targets = node.targets if isinstance(node, (ast.Assign, ast.Delete)) else [node.target]
        touched = {root_name(target) for target in targets if not isinstance(target, ast.Name)}
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        touched = {root_name(node.value.func)} if isinstance(node.value.func, ast.Attribute) else set()
    return touched - {None}


def root_name(node):
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None
