"""Files and folders through os."""

import os


def attempt(what: str, function, *arguments) -> None:
    try:
        print(what, function(*arguments))
    except OSError as error:
        print(what, type(error).__name__, error.errno, error.strerror, error.filename, error.filename2)


before = os.getcwd()
home = os.path.join("/tmp", f"tsyncio-{os.getpid()}")
os.makedirs(os.path.join(home, "one", "two"))
os.chdir(home)
print(os.path.samefile(os.getcwd(), home))

with open("one/a.txt", "w") as file:
    file.write("hello")
    print(file.fileno() > 2, os.isatty(file.fileno()))
os.symlink("one", "link")
os.link("one/a.txt", "one/b.txt")
print(sorted(os.listdir()), sorted(os.listdir(b"one")), os.readlink("link"))

facts = os.stat("link/a.txt")
print(facts.st_size, facts[6], facts.st_nlink, oct(facts.st_mode & 0o170000), len(facts))
print(facts.st_mtime_ns // 10**9 == int(facts.st_mtime) == facts[8], os.path.getsize("one/a.txt"))
os.utime("one/a.txt", (1000, 2000.5))
print(os.stat("one/a.txt").st_atime, os.stat("one/a.txt").st_mtime, os.path.getmtime("one/a.txt"))
os.utime("one/a.txt", ns=(5_000_000_000, 1_500_000_000))
print(os.stat("one/a.txt").st_mtime_ns, os.lstat("link").st_mode & 0o170000 == 0o120000)
os.chmod("one/a.txt", 0o600)
print(oct(os.stat("one/a.txt").st_mode), os.access("one/a.txt", os.R_OK | os.W_OK), os.access("none", os.F_OK))
os.truncate("one/a.txt", 2)
print(open("one/b.txt").read())

for folder, folders, files in os.walk("."):
    folders.sort()
    print(folder, folders, sorted(files))
for folder, folders, files in os.walk(".", topdown=False):
    print(folder, folders, sorted(files))
with os.scandir() as entries:
    for entry in sorted(entries, key=lambda each: each.name):
        print(entry, entry.path, entry.is_dir(), entry.is_dir(follow_symlinks=False), entry.is_symlink())

attempt("stat", os.stat, "none/x")
attempt("mkdir", os.mkdir, "one")
attempt("makedirs", os.makedirs, "one/two", 0o777, True)
attempt("rmdir", os.rmdir, "one")
attempt("rename", os.rename, "none", "other")
attempt("listdir", os.listdir, "one/a.txt")
attempt("remove", os.remove, "one/two")
attempt("chdir", os.chdir, "none")
attempt("close", os.close, 9999)
for wrong in (None, 1.5, "a\0b"):
    try:
        os.mkdir(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

number = os.open("raw", os.O_RDWR | os.O_CREAT, 0o644)
print(os.write(number, b"hello world"), os.pread(number, 5, 6), os.pwrite(number, b"HE", 0), os.read(number, 10))
with os.fdopen(number, "r+") as file:
    print(file.name == number, file.tell(), file.seek(0), file.read())
with open("table", "w") as file:
    file.write("head\n")
    file.flush()
    os.write(file.fileno(), b"body\n")
    file.write("foot\n")
print(open("table").read().split())

os.replace("raw", "renamed")
os.renames("renamed", "deep/er/renamed")
print(os.path.exists("raw"), os.path.isfile("deep/er/renamed"), os.path.islink("link"), os.path.isdir("link"))
print(os.path.realpath("link/two/../a.txt") == os.path.realpath(os.path.join(home, "one", "a.txt")))
for name in ("deep/er/renamed", "one/a.txt", "one/b.txt", "link", "table"):
    os.unlink(name)
os.removedirs("deep/er")
os.removedirs("one/two")
os.chdir(before)
os.path.exists(home) and os.rmdir(home)
print(os.path.exists(home))
