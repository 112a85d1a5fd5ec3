/** Files and folders through os. */

import * as lists from "@tsyncio/runtime/lists";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as os_path from "@tsyncio/runtime/stdlib/os/path";
import {
  and_,
  Bytes,
  call,
  call_method,
  enter,
  eq,
  exception,
  floordiv,
  getattr,
  getitem,
  gt,
  int,
  kwargs,
  len,
  oct,
  open,
  or_,
  OSError,
  pow,
  print,
  sorted,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let middle: int;

function attempt(
  what: string,
  function_: unknown,
  ...arguments__items: (string | number | boolean)[]
): void {
  const arguments_ = Tuple.of(...arguments__items);
  try {
    print(what, call(function_, ...arguments_));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(
      what,
      getattr(type(error), "__name__"),
      error.errno,
      error.strerror,
      error.filename,
      error.filename2,
    );
  }
}

const before = os.getcwd();
const home = os_path.join("/tmp", `tsyncio-${str(os.getpid())}`);
os.makedirs(os_path.join(home, "one", "two"));
os.chdir(home);
print(os_path.samefile(os.getcwd(), home));

const scope = enter(open("one/a.txt", "w"));
try {
  const file = scope.value;
  call_method(file, "write", "hello");
  print(
    gt(call_method(file, "fileno"), 2),
    os.isatty(call_method(file, "fileno")),
  );
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
os.symlink("one", "link");
os.link("one/a.txt", "one/b.txt");
print(
  sorted(os.listdir()),
  sorted(os.listdir(Bytes.from_latin1("one"))),
  os.readlink("link"),
);

const facts = os.stat("link/a.txt");
print(
  facts.st_size,
  getitem(facts, 6),
  facts.st_nlink,
  oct(and_(facts.st_mode, 61440)),
  len(facts),
);
print(
  eq(floordiv(facts.st_mtime_ns, pow(10, 9)), (middle = int(facts.st_mtime))) &&
    eq(middle, getitem(facts, 8)),
  os_path.getsize("one/a.txt"),
);
os.utime("one/a.txt", Tuple.of(1000, 2000.5));
print(
  os.stat("one/a.txt").st_atime,
  os.stat("one/a.txt").st_mtime,
  os_path.getmtime("one/a.txt"),
);
os.utime("one/a.txt", undefined, { ns: Tuple.of(5000000000, 1500000000) });
print(
  os.stat("one/a.txt").st_mtime_ns,
  and_(os.lstat("link").st_mode, 61440) === 40960,
);
os.chmod("one/a.txt", 384);
print(
  oct(os.stat("one/a.txt").st_mode),
  os.access("one/a.txt", or_(os.R_OK, os.W_OK)),
  os.access("none", os.F_OK),
);
os.truncate("one/a.txt", 2);
print(call_method(open("one/b.txt"), "read"));

for (const [folder, folders, files] of os.walk(".")) {
  lists.sort(folders);
  print(folder, folders, sorted(files));
}
for (const [folder, folders, files] of os.walk(".", false)) {
  print(folder, folders, sorted(files));
}
const scope_2 = enter(os.scandir());
try {
  const entries = scope_2.value;
  for (const entry of sorted(entries, {
    key: (each: unknown) => getattr(each, "name"),
  })) {
    print(
      entry,
      getattr(entry, "path"),
      call_method(entry, "is_dir"),
      call_method(entry, "is_dir", kwargs({ follow_symlinks: false })),
      call_method(entry, "is_symlink"),
    );
  }
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}

attempt("stat", os.stat, "none/x");
attempt("mkdir", os.mkdir, "one");
attempt("makedirs", os.makedirs, "one/two", 511, true);
attempt("rmdir", os.rmdir, "one");
attempt("rename", os.rename, "none", "other");
attempt("listdir", os.listdir, "one/a.txt");
attempt("remove", os.remove, "one/two");
attempt("chdir", os.chdir, "none");
attempt("close", os.close, 9999);
for (const wrong of [null, 1.5, "a\u0000b"]) {
  try {
    os.mkdir(wrong);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}

const number = os.open("raw", or_(os.O_RDWR, os.O_CREAT), 420);
print(
  os.write(number, Bytes.from_latin1("hello world")),
  os.pread(number, 5, 6),
  os.pwrite(number, Bytes.from_latin1("HE"), 0),
  os.read(number, 10),
);
const scope_3 = enter(os.fdopen(number, "r+"));
try {
  const file = scope_3.value;
  print(
    eq(getattr(file, "name"), number),
    call_method(file, "tell"),
    call_method(file, "seek", 0),
    call_method(file, "read"),
  );
} catch (caught) {
  scope_3.caught(caught);
} finally {
  scope_3.exit();
}
const scope_4 = enter(open("table", "w"));
try {
  const file = scope_4.value;
  call_method(file, "write", "head\n");
  call_method(file, "flush");
  os.write(call_method(file, "fileno"), Bytes.from_latin1("body\n"));
  call_method(file, "write", "foot\n");
} catch (caught) {
  scope_4.caught(caught);
} finally {
  scope_4.exit();
}
print(call_method(call_method(open("table"), "read"), "split"));

os.replace("raw", "renamed");
os.renames("renamed", "deep/er/renamed");
print(
  os_path.exists("raw"),
  os_path.isfile("deep/er/renamed"),
  os_path.islink("link"),
  os_path.isdir("link"),
);
print(
  os_path.realpath("link/two/../a.txt") ===
    os_path.realpath(os_path.join(home, "one", "a.txt")),
);
for (const name of [
  "deep/er/renamed",
  "one/a.txt",
  "one/b.txt",
  "link",
  "table",
]) {
  os.unlink(name);
}
os.removedirs("deep/er");
os.removedirs("one/two");
os.chdir(before);
os_path.exists(home) && os.rmdir(home);
print(os_path.exists(home));
