"""One program, cut from modules of `test`."""

import ast

from reading import bound_names, is_package, read_module, used_attributes, used_names
from renaming import Renaming
from statements import at, eager, first_line, has_tests, is_main_test, is_plain


class Program:
    """What a test method needs, found by the names that it uses; attributes by their name alone."""

    def __init__(self, main, known, attributes):
        self.main = main
        self.known = known
        self.attributes = set(attributes)
        self.needed = {}  # module -> names
        self.order = []  # the modules, those first that others need
        self.kept_members = {}  # class node -> statements of its body

    # What is needed.

    def need(self, module, name):
        """Keeps what binds the name, and what that uses, until nothing is new."""
        self._mark(module, name)
        while self._grow():
            pass

    def _mark(self, module, name):
        names = self.needed.setdefault(module, set())
        if name in names or name not in module.bound:
            return False
        names.add(name)
        return True

    def _grow(self):
        grown = False
        for module, names in list(self.needed.items()):
            for statement in self._kept(module):
                parts = self._parts(statement.node)
                attributes = used_attributes(parts) - self.attributes
                self.attributes |= attributes
                grown = grown or bool(attributes)
                for name in used_names(parts) | (statement.binds if is_plain(statement.node) else set()):
                    grown = self._mark(module, name) or grown
                grown = self._need_elsewhere(module, statement, names, parts) or grown
        return grown

    def _kept(self, module):
        """The statements of a module that a needed name comes from, or that change the object of one."""
        names = self.needed[module]
        for statement in module.statements:
            if is_main_test(statement.node):
                continue
            if statement.binds & names or (statement.touches & names and not statement.binds):
                yield statement

    def _need_elsewhere(self, module, statement, names, parts):
        """Follows imports from modules of `test` that the programs' library has not."""
        grown = False
        node = statement.node
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                if (alias.asname or alias.name.partition(".")[0]) not in names:
                    continue
                source, name = self.origin(module, node, alias)
                if source is not None and name is not None:
                    grown = self._mark(source, name) or grown
        for each in (each for part in parts for each in ast.walk(part) if isinstance(each, ast.Attribute)):
            source = self.module_alias(module, each.value)
            if source is not None and not self.is_ours(source.name, each.attr):
                grown = self._mark(source, each.attr) or grown
        return grown

    def origin(self, module, node, alias):
        """The module of `test` that an alias is from, and the name in it; a module alone for a module."""
        if isinstance(node, ast.Import):
            return (self.foreign(alias.name) if alias.asname else None), None
        full = "." * node.level + (node.module or "")
        if node.level:
            base = module.name.rsplit(".", node.level - (1 if is_package(module) else 0))[0]
            full = f"{base}.{node.module}" if node.module else base
        if self.is_ours(full, alias.name):
            return None, alias.name
        as_module = self.foreign(f"{full}.{alias.name}")
        if as_module is not None and full != module.name:
            return as_module, None
        return self.foreign(full), alias.name

    def is_ours(self, module, name):
        """Whether our own part of a module of `test` has a name."""
        return name in (self.known.get(module) or ())

    def foreign(self, name):
        """A module of `test` to be cut with the program; None for one of the library."""
        if not name.startswith("test.") or (name in self.known and self.known[name] is None):
            return None
        return read_module(name)

    def module_alias(self, module, node):
        """The module of `test` that a name stands for."""
        if not isinstance(node, ast.Name):
            return None
        for statement in module.bound.get(node.id, ()):
            if isinstance(statement.node, (ast.Import, ast.ImportFrom)):
                for alias in statement.node.names:
                    if (alias.asname or alias.name) == node.id:
                        source, name = self.origin(module, statement.node, alias)
                        if source is not None and name is None:
                            return source
        return None

    def imported(self, module, name):
        """Where a name of a module comes from, if from another module of `test`."""
        for statement in module.bound.get(name, ()):
            if isinstance(statement.node, ast.ImportFrom):
                for alias in statement.node.names:
                    if (alias.asname or alias.name) == name:
                        source, original = self.origin(module, statement.node, alias)
                        if source is not None and original is not None:
                            return source, original
        return None

    # Which part of a statement is kept.

    def _parts(self, node):
        """The parts of a statement that stay: of a class of tests only what the method uses."""
        if isinstance(node, ast.Try):
            return self._try_parts(node)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return []
        if not isinstance(node, ast.ClassDef) or not has_tests(node):
            return [node]
        return [*node.bases, *node.keywords, *node.decorator_list, *self.members(node)]

    def _try_parts(self, node):
        """`try: import x` of a module that there is not: what CPython does then."""
        imports = [each for each in node.body if isinstance(each, (ast.Import, ast.ImportFrom))]
        if not imports or all(self._is_known(each) for each in imports):
            return [node]
        for handler in node.handlers:
            if handler.type is None or "ImportError" in ast.unparse(handler.type):
                return handler.body
        return [node]

    def _is_known(self, node):
        names = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
        return all(name in self.known or self.foreign(name or "") is not None for name in names)

    def members(self, node):
        """The statements of a class of tests that are used."""
        names = set(self.attributes)
        while True:
            kept = [each for each in node.body if self._is_member(each, names)]
            more = names | used_names([part for each in kept for part in eager(each)])
            if more == names:
                return kept
            names = more

    def _is_member(self, node, names):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return node.name in names or (node.name.startswith("__") and node.name.endswith("__"))
        if isinstance(node, ast.Expr):
            return False
        return bool(set(bound_names(node)) & names)

    # The text.

    def marks(self, class_name, name):
        """The decorators of a test method and of its class, as they are written."""
        for each in self.main.bound.get(class_name, ()):
            for member in [each.node, *getattr(each.node, "body", [])]:
                if member is each.node or getattr(member, "name", "") == name:
                    yield from (ast.unparse(mark) for mark in getattr(member, "decorator_list", []))

    def text(self, test):
        renaming = Renaming(self)
        before = []
        for module in self._modules():
            if module is not self.main:
                before += [ast.unparse(renaming.of(module, part)) for part in self._statements(module)]
        lines = [""] * (self.main.source.count("\n") + 1)
        source = self.main.source.split("\n")
        for statement in self._kept(self.main):
            for part in self._statement_parts(self.main, statement):
                self._place(part, lines, source, renaming)
        future = [each for each in lines if each.startswith("from __future__")]
        lines = ["" if each in future else each for each in lines]
        texts = sorted(self._text_functions())
        if texts:
            before.insert(0, f"from test.support import {', '.join(texts)}")
        return "\n".join([*future, "import unittest", *before, *lines, f"unittest.main(defaultTest={test!r})", ""])

    def _text_functions(self):
        """`exec` and its like, which are the harness's."""
        used = set()
        for module in self.needed:
            for statement in self._kept(module):
                used |= used_names(self._parts(statement.node))
        return {name for name in ("compile", "eval", "exec") if name in used and name not in self.main.bound}

    def _modules(self):
        """Those first that others import."""
        done = []

        def visit(module):
            if module in done or module in active:
                return
            active.append(module)
            for statement in self._kept(module):
                if isinstance(statement.node, (ast.Import, ast.ImportFrom)):
                    for alias in statement.node.names:
                        source, _ = self.origin(module, statement.node, alias)
                        if source in self.needed:
                            visit(source)
            done.append(module)

        active = []
        for module in list(self.needed):
            visit(module)
        return done

    def _statements(self, module):
        return [part for each in self._kept(module) for part in self._statement_parts(module, each)]

    def _statement_parts(self, module, statement):
        node = statement.node
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self._import(module, node)
        if isinstance(node, ast.Try):
            return self._try_parts(node)
        return [node]

    def _import(self, module, node):
        """An import with those of its names that are used and come from the library."""
        kept = []
        for alias in node.names:
            bound = alias.asname or alias.name.partition(".")[0]
            full = f"{node.module}.{alias.name}" if isinstance(node, ast.ImportFrom) else alias.name
            if bound in self.needed[module] and full in self.known and full.startswith("test."):
                return [at(ast.Import([ast.alias(full, bound)]), node)]  # `from test import support`: a module
            if bound in self.needed[module] and self.origin(module, node, alias)[0] is None and self._is_read(node, alias):
                kept.append(alias)
        if not kept:
            return []
        made = ast.Import(kept) if isinstance(node, ast.Import) else ast.ImportFrom(node.module, kept, node.level)
        return [at(made, node)]

    def _is_read(self, node, alias):
        """Whether `import a.b` is there for `b`: not if the library has no such module and nothing reads it."""
        if isinstance(node, ast.ImportFrom) or alias.asname or "." not in alias.name or alias.name in self.known:
            return True
        return alias.name.rpartition(".")[2] in self.attributes

    def reduced(self, node):
        """A class of tests with the members that are used."""
        body = self.members(node) or [ast.Pass()]
        return at(ast.ClassDef(node.name, node.bases, node.keywords, body, node.decorator_list, node.type_params), node)

    def _place(self, node, lines, source, renaming):
        """Puts a statement of the main module on the lines that it has there."""
        if isinstance(node, ast.ClassDef) and has_tests(node):
            head_end = max([node.lineno, *(each.end_lineno for each in [*node.bases, *node.keywords])])
            while source[head_end].lstrip().startswith(")"):
                head_end += 1
            members = self.members(node)
            self._lines(first_line(node), head_end, node, lines, source, renaming)
            for each in members:
                self._lines(first_line(each), each.end_lineno, each, lines, source, renaming)
            if not members:
                lines[head_end - 1] += " pass"
            self._dedent(node, lines)
            return
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            lines[node.lineno - 1] += ("; " if lines[node.lineno - 1] else "") + ast.unparse(node)
            return
        if node.col_offset > 0 and not isinstance(node, ast.ClassDef) and first_line(node) == node.lineno:
            lines[node.lineno - 1] = ast.unparse(renaming.of(self.main, node))
            return
        self._lines(first_line(node), node.end_lineno, node, lines, source, renaming)
        self._dedent(node, lines)

    def _dedent(self, node, lines):
        """What stood under an `if` is a statement of the program."""
        for index in range(first_line(node) - 1, node.end_lineno):
            lines[index] = lines[index].removeprefix(" " * node.col_offset)

    def _lines(self, first, last, node, lines, source, renaming):
        for index in range(first - 1, last):
            lines[index] = source[index]
        renaming.in_lines(self.main, node, first, last, lines)
