"""Writes mutants of CPython's library and what the interpreter says of each: `mutants.py count seed`.

A mutant is a top-level statement of a file with one small damage, as an editor or a tired person does it."""

import ast
import io
import os
import random
import sys
import tokenize
import warnings

from judge import report

warnings.simplefilter("ignore")
longest = 80
library = os.path.dirname(os.__file__)
space = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def files(choice):
    """The library's files in a random order."""
    found = []
    for folder, folders, names in os.walk(library):
        folders[:] = sorted(set(folders) - {"site-packages", "__pycache__", "lib2to3", "idlelib", "cjkencodings"})
        found += [os.path.join(folder, name) for name in sorted(names) if name.endswith(".py")]
    choice.shuffle(found)
    return found


def windows(path):
    """The top-level statements of a file that are not too long, as texts."""
    try:
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return []
    lines = text.splitlines(keepends=True)
    found = []
    for statement in body:
        decorators = getattr(statement, "decorator_list", [])
        first = min([statement.lineno] + [each.lineno for each in decorators])
        if statement.end_lineno - first < longest:
            found.append("".join(lines[first - 1 : statement.end_lineno]))
    return found


class Seed:
    """A text with its tokens."""

    def __init__(self, text):
        self.text = text
        self.lines = text.splitlines(keepends=True)
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        read = tokenize.generate_tokens(io.StringIO(text).readline)
        self.tokens = [
            (starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1])
            for token in read
            if token.type not in space and token.string
        ]
        self.images = [text[start:end] for start, end in self.tokens]

    def between(self, start, end, new):
        return self.text[:start] + new + self.text[end:]


def deleted(seed, choice):
    start, end = choice.choice(seed.tokens)
    return seed.between(start, end, "")


def doubled(seed, choice):
    start, end = choice.choice(seed.tokens)
    image = seed.text[start:end]
    return seed.between(start, end, image + choice.choice(["", " "]) + image)


def swapped(seed, choice):
    place = choice.randrange(len(seed.tokens) - 1)
    (start, end), (after, last) = seed.tokens[place : place + 2]
    text = seed.text
    return seed.between(start, last, text[after:last] + text[end:after] + text[start:end])


def replaced(seed, choice):
    start, end = choice.choice(seed.tokens)
    return seed.between(start, end, choice.choice(seed.images))


def inserted(seed, choice):
    start, _ = choice.choice(seed.tokens)
    return seed.between(start, start, choice.choice(seed.images) + " ")


def keyword(seed, choice):
    import keyword as words

    start, end = choice.choice(seed.tokens)
    return seed.between(start, end, choice.choice(words.kwlist + words.softkwlist))


def operator(seed, choice):
    import token

    start, end = choice.choice(seed.tokens)
    return seed.between(start, end, choice.choice(sorted(token.EXACT_TOKEN_TYPES)))


def reindented(seed, choice):
    place = choice.randrange(len(seed.lines))
    line = seed.lines[place]
    change = choice.choice(["more", "less", "tab", "one", "none"])
    lines = list(seed.lines)
    lines[place] = {
        "more": "    " + line,
        "less": line[4:] if line.startswith("    ") else " " + line,
        "tab": "\t" + line,
        "one": line[1:] if line.startswith(" ") else " " + line,
        "none": line.lstrip(" "),
    }[change]
    return "".join(lines)


marks = "()[]{}'\""


def unmarked(seed, choice):
    """A quote or bracket dropped."""
    places = [place for place, each in enumerate(seed.text) if each in marks]
    if not places:
        return None
    place = choice.choice(places)
    return seed.between(place, place + 1, "")


def marked(seed, choice):
    """A quote, bracket or the like inserted somewhere."""
    place = choice.randrange(len(seed.text) + 1)
    return seed.between(place, place, choice.choice(marks + ":,;\\"))


def line_deleted(seed, choice):
    lines = list(seed.lines)
    del lines[choice.randrange(len(lines))]
    return "".join(lines)


def line_doubled(seed, choice):
    lines = list(seed.lines)
    place = choice.randrange(len(lines))
    lines.insert(place, lines[place])
    return "".join(lines)


def cut(seed, choice):
    """The end of the text lost."""
    return seed.text[: choice.choice(seed.tokens)[choice.randrange(2)]]


damages = [
    deleted,
    doubled,
    swapped,
    replaced,
    inserted,
    keyword,
    operator,
    reindented,
    unmarked,
    marked,
    line_deleted,
    line_doubled,
    cut,
]


def seeds(choice):
    """Seeds without end: some windows of each file in turn."""
    paths = files(choice)
    while True:
        for path in paths:
            texts = windows(path)
            for text in choice.sample(texts, min(len(texts), 8)):
                try:
                    seed = Seed(text)
                except (SyntaxError, tokenize.TokenError, IndexError):
                    continue
                if len(seed.tokens) > 2:
                    yield os.path.relpath(path, library), seed


def main():
    count, number = int(sys.argv[1]), int(sys.argv[2])
    choice = random.Random(number)
    written = 0
    for path, seed in seeds(choice):
        for damage in choice.sample(damages, 4):
            mutant = damage(seed, choice)
            if mutant is None or mutant == seed.text:
                continue
            report(mutant, f"{path}: {damage.__name__}")
            written += 1
            if written == count:
                return


main()
