"""Paths as text: os.path of Linux."""

import os
import os.path as paths
from os import path
from os.path import basename, dirname, join


class Folder:
    """What has a path."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __fspath__(self) -> str:
        return self.name


def shown(function, *arguments) -> None:
    try:
        print(function.__name__, arguments, "->", repr(function(*arguments)))
    except (TypeError, ValueError) as error:
        print(function.__name__, arguments, "!", type(error).__name__, error)


print(join("data", "raw", "a.csv"), dirname("/srv/data/a.csv"), basename("/srv/data/a.csv"))
print(path.splitext("archive.tar.gz"), paths.split("a/b/"), os.path.normpath("/a/./b/../c//d"))
print(os.path.join(Folder("home"), "x"), os.fspath(Folder("home")), isinstance(Folder("a"), os.PathLike))

for parts in (("a",), ("a", "/b"), ("a/", "b"), ("", "b"), ("a", ""), (b"a", b"b"), ("a", b"b"), ("a", 5), (5,)):
    shown(join, *parts)
for each in ("", "/", "//", "///x", "a", "a//b", "//a", "a/", ".a", "a.b.c", "x/.a.b", "..", "a/../..", b"a/b.c", "a.b/c"):
    for function in (os.path.split, os.path.splitext, os.path.isabs):
        shown(function, each)
    print(repr(os.path.normpath(each)), os.path.splitroot(each))
for group in (["/a/b", "/a/c"], ["a/b/c", "a/b/d"], ["/a", "b"], ["a", b"a"], [], ["a//b", "a/./b"], [b"/x", b"/x/y"]):
    shown(os.path.commonpath, group)
for group in (["abc", "abd"], [], ["/usr/lib", "/usr/local"], [[1, 2], [1, 3]]):
    shown(os.path.commonprefix, group)
for pair in (("a", "b"), ("/a/b", "/a"), ("/a", "/a/b/c"), ("/a", "/a"), ("", "a"), (b"a", b"b"), ("a", b"b")):
    shown(os.path.relpath, *pair)

os.environ.update(HOME="/srv/guido/", WHERE="there", OTHER="$WHERE")
for each in ("~", "~/x", "a~", "~nobody-of-this-name/x", b"~/y"):
    shown(os.path.expanduser, each)
for each in ("$WHERE", "${WHERE}/$OTHER", "$NOWHERE", "$", "${WHERE", "$WHERE$WHERE", b"$WHERE", "$WHEREVER"):
    shown(os.path.expandvars, each)

print(os.sep, os.pathsep, os.curdir, os.pardir, os.extsep, os.altsep, os.devnull, repr(os.linesep), os.name)
print(os.fsencode("é"), os.fsdecode(b"\xff\xc3\xa9") == "\udcffé", os.fsencode("\udcff"))
