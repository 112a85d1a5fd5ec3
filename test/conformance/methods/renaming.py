"""Names that come from other modules of `test`: `seq_tests.CommonTest` is `seq_tests_CommonTest` in a program."""

import ast
import copy

from reading import bound_names
from statements import has_tests


class Renaming:
    def __init__(self, program):
        self.program = program

    def name(self, module, name):
        """How the program calls what a module calls `name`; None if it calls it so too."""
        found = self.program.imported(module, name)
        if found is not None:
            return self.name(*found) or found[1]
        if module is self.program.main or name not in module.bound or is_import(module, name):
            return None
        return f"{module.short}_{name}"

    def of(self, module, node):
        """A copy of a statement with the program's names."""
        if isinstance(node, ast.ClassDef):
            node = self.program.reduced(node) if has_tests(node) else node
        return ast.fix_missing_locations(Renamer(self, module).visit(copy.deepcopy(node)))

    def in_lines(self, module, node, first, last, lines):
        """Renames in the text of a statement of the main module."""
        changes = []
        for each in ast.walk(node):
            if not (isinstance(each, (ast.Name, ast.Attribute)) and first <= each.lineno <= last):
                continue
            new = self.replacement(module, each)
            if new is not None and each.lineno == each.end_lineno:
                changes.append((each.lineno, each.col_offset, each.end_col_offset, new))
        changes += handed_locals(node, first, last, lines)
        for line, start, end, new in sorted(set(changes), reverse=True):
            text = lines[line - 1].encode()
            lines[line - 1] = (text[:start] + new.encode() + text[end:]).decode()

    def replacement(self, module, node):
        if isinstance(node, ast.Name):
            return self.name(module, node.id)
        source = self.program.module_alias(module, node.value)
        if source is not None and self.program.is_ours(source.name, node.attr):
            return None
        return None if source is None else (self.name(source, node.attr) or node.attr)


class Renamer(ast.NodeTransformer):
    """Renames in a tree, but not what a function binds itself."""

    def __init__(self, renaming, module):
        self.renaming = renaming
        self.module = module
        self.local = [set()]

    def visit_Name(self, node):
        if any(node.id in names for names in self.local):
            return node
        node.id = self.renaming.name(self.module, node.id) or node.id
        return node

    def visit_Attribute(self, node):
        new = self.renaming.replacement(self.module, node)
        return ast.Name(new, node.ctx) if new is not None else self.generic_visit(node)

    def visit_ClassDef(self, node):
        if len(self.local) == 1:
            node.name = self.renaming.name(self.module, node.name) or node.name
        return self.generic_visit(node)

    def visit_FunctionDef(self, node):
        is_global = len(self.local) == 1 and node.name in self.module.bound and not self.in_class(node)
        if is_global:
            node.name = self.renaming.name(self.module, node.name) or node.name
        arguments = node.args
        names = {each.arg for each in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]}
        names |= {each.arg for each in [arguments.vararg, arguments.kwarg] if each}
        declared = {name for each in ast.walk(node) if isinstance(each, ast.Global) for name in each.names}
        for each in node.body:
            names |= set(bound_names(each))
        self.local.append(names - declared)
        self.generic_visit(node)
        self.local.pop()
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def in_class(self, node):
        return not any(each.node.name == node.name for each in self.module.bound[node.name] if hasattr(each.node, "name"))

    def visit_Global(self, node):
        node.names = [self.renaming.name(self.module, name) or name for name in node.names]
        return node


def handed_locals(node, first, last, lines):
    """`exec(text)` in a function sees its variables: they are handed over, as our `exec` cannot find them."""
    for function in ast.walk(node):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if any(isinstance(each, ast.Name) and each.id in ("super", "__class__") for each in ast.walk(function)):
            continue
        for call in own_nodes(function.body):
            if is_text_call(call) and first <= call.end_lineno <= last:
                end = call.end_col_offset - 1
                comma = "" if lines[call.end_lineno - 1].encode()[:end].rstrip().endswith(b",") else ", "
                yield (call.end_lineno, end, end, f"{comma}None, locals()")


def is_text_call(node):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("exec", "eval")
        and len(node.args) == 1
        and not node.keywords
    )


def own_nodes(body):
    """The nodes of a function's own code: what stands in no scope inside of it."""
    inner = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.GeneratorExp, ast.ListComp)
    for node in body:
        if isinstance(node, inner):
            continue
        yield node
        yield from own_nodes(ast.iter_child_nodes(node))


def is_import(module, name):
    """Whether a name stands for what is imported; `try: import ssl` binds something else only where there is no such module."""
    return all(imports(each.node, name) for each in module.bound[name])


def imports(node, name):
    if isinstance(node, ast.Try):
        return any(imports(each, name) for each in node.body)
    return isinstance(node, (ast.Import, ast.ImportFrom)) and name in bound_names(node)
