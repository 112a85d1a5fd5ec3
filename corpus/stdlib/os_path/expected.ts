/** Paths as text: os.path of Linux. */

import * as os from "@tsyncio/runtime/stdlib/os";
import * as path from "@tsyncio/runtime/stdlib/os/path";
import * as paths from "@tsyncio/runtime/stdlib/os/path";
import {
  Bytes,
  call,
  exception,
  getattr,
  isinstance,
  print,
  repr,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { basename, dirname, join } from "@tsyncio/runtime/stdlib/os/path";

/** What has a path. */
class Folder {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  __fspath__(): string {
    return this.name;
  }
}

function shown(
  function_: unknown,
  ...arguments__items: (string | Bytes | number | unknown[])[]
): void {
  const arguments_ = Tuple.of(...arguments__items);
  try {
    print(
      getattr(function_, "__name__"),
      arguments_,
      "->",
      repr(call(function_, ...arguments_)),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(
      getattr(function_, "__name__"),
      arguments_,
      "!",
      getattr(type(error), "__name__"),
      error,
    );
  }
}

print(
  join("data", "raw", "a.csv"),
  dirname("/srv/data/a.csv"),
  basename("/srv/data/a.csv"),
);
print(
  path.splitext("archive.tar.gz"),
  paths.split("a/b/"),
  paths.normpath("/a/./b/../c//d"),
);
print(
  paths.join(new Folder("home"), "x"),
  os.fspath(new Folder("home")),
  isinstance(new Folder("a"), os.PathLike),
);

for (const parts of [
  Tuple.of("a"),
  Tuple.of("a", "/b"),
  Tuple.of("a/", "b"),
  Tuple.of("", "b"),
  Tuple.of("a", ""),
  Tuple.of(Bytes.from_latin1("a"), Bytes.from_latin1("b")),
  Tuple.of("a", Bytes.from_latin1("b")),
  Tuple.of("a", 5),
  Tuple.of(5),
]) {
  shown(join, ...parts);
}
for (const each of [
  "",
  "/",
  "//",
  "///x",
  "a",
  "a//b",
  "//a",
  "a/",
  ".a",
  "a.b.c",
  "x/.a.b",
  "..",
  "a/../..",
  Bytes.from_latin1("a/b.c"),
  "a.b/c",
]) {
  for (const function_ of [paths.split, paths.splitext, paths.isabs]) {
    shown(function_, each);
  }
  print(repr(paths.normpath(each)), paths.splitroot(each));
}
for (const group of [
  ["/a/b", "/a/c"],
  ["a/b/c", "a/b/d"],
  ["/a", "b"],
  ["a", Bytes.from_latin1("a")],
  [] as unknown[],
  ["a//b", "a/./b"],
  [Bytes.from_latin1("/x"), Bytes.from_latin1("/x/y")],
]) {
  shown(paths.commonpath, group);
}
for (const group of [
  ["abc", "abd"],
  [] as unknown[],
  ["/usr/lib", "/usr/local"],
  [
    [1, 2],
    [1, 3],
  ],
]) {
  shown(paths.commonprefix, group);
}
for (const pair of [
  Tuple.of("a", "b"),
  Tuple.of("/a/b", "/a"),
  Tuple.of("/a", "/a/b/c"),
  Tuple.of("/a", "/a"),
  Tuple.of("", "a"),
  Tuple.of(Bytes.from_latin1("a"), Bytes.from_latin1("b")),
  Tuple.of("a", Bytes.from_latin1("b")),
]) {
  shown(paths.relpath, ...pair);
}

os.environ.update({ HOME: "/srv/guido/", WHERE: "there", OTHER: "$WHERE" });
for (const each of [
  "~",
  "~/x",
  "a~",
  "~nobody-of-this-name/x",
  Bytes.from_latin1("~/y"),
]) {
  shown(paths.expanduser, each);
}
for (const each of [
  "$WHERE",
  "${WHERE}/$OTHER",
  "$NOWHERE",
  "$",
  "${WHERE",
  "$WHERE$WHERE",
  Bytes.from_latin1("$WHERE"),
  "$WHEREVER",
]) {
  shown(paths.expandvars, each);
}

print(
  os.sep,
  os.pathsep,
  os.curdir,
  os.pardir,
  os.extsep,
  os.altsep,
  os.devnull,
  repr(os.linesep),
  os.name,
);
print(
  os.fsencode("é"),
  os.fsdecode(Bytes.from_latin1("ÿÃ©")) === "\udcffé",
  os.fsencode("\udcff"),
);
