"""This process, its environment and its pipes."""

import os
import subprocess
from os import environ

environ["TSYNCIO_ONE"] = "1"
print(environ["TSYNCIO_ONE"], os.getenv("TSYNCIO_ONE"), os.getenv("TSYNCIO_NONE"), os.getenv("TSYNCIO_NONE", "none"))
print("TSYNCIO_ONE" in environ, environ.get("TSYNCIO_NONE", "-"), environ.setdefault("TSYNCIO_TWO", "2"))
print(subprocess.run("echo $TSYNCIO_ONE $TSYNCIO_TWO", shell=True, capture_output=True, text=True).stdout)
del environ["TSYNCIO_ONE"]
print(environ.pop("TSYNCIO_TWO"), environ.pop("TSYNCIO_TWO", None), os.getenv("TSYNCIO_ONE"))
os.putenv("TSYNCIO_THREE", "3")
print(os.getenv("TSYNCIO_THREE"), os.system('test "$TSYNCIO_THREE" = 3'), type(environ.copy()).__name__)
both = environ | {"TSYNCIO_FOUR": "4"}
print(type(both).__name__, both["TSYNCIO_FOUR"], "TSYNCIO_FOUR" in environ)
for key, value in ((1, "a"), ("a", 1), ("a=b", "c"), ("", "c"), ("a", "\0")):
    try:
        environ[key] = value
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
try:
    environ["TSYNCIO_NONE"]
except KeyError as error:
    print(repr(error), error.__cause__, error.__suppress_context__)

print(os.getpid() != os.getppid(), os.getpid() > 1, os.cpu_count() >= 1, len(os.urandom(8)))
print(os.getuid() == os.geteuid(), os.getgid() in [os.getegid(), *os.getgroups()], os.uname().sysname, os.uname()[0])
print(os.strerror(2), os.strerror(134), os.get_exec_path({"PATH": "/a:/b"}))
print(os.umask(0o22) >= 0, oct(os.umask(0o22)))

print(os.system("exit 3"), os.waitstatus_to_exitcode(os.system("exit 3")), os.WEXITSTATUS(768), os.WIFEXITED(768))
print(os.waitstatus_to_exitcode(9), os.WIFSIGNALED(9), os.WTERMSIG(9), os.EX_USAGE, os.O_CREAT | os.O_EXCL)
try:
    os.kill(2**22 + 1, 0)
except ProcessLookupError as error:
    print(error)

reading, writing = os.pipe()
print(os.write(writing, b"one two"), os.read(reading, 3), os.read(reading, 100), os.get_blocking(reading))
os.set_blocking(reading, False)
try:
    os.read(reading, 1)
except BlockingIOError as error:
    print(error, os.get_blocking(reading))
os.set_blocking(reading, True)
other = os.dup(writing)
os.close(writing)
os.write(other, b"three")
os.close(other)
print(os.read(reading, 100), os.read(reading, 100))
os.close(reading)
reading, writing = os.pipe()
with os.fdopen(writing, "w") as file:
    print("a line", file=file)
    print("another", file=file)
with open(reading) as file:
    print(file.readlines(), file.name == reading)
try:
    os.fdopen(reading)
except OSError as error:
    print(error)
reading, writing = os.pipe()
subprocess.run(["echo", "from a child"], stdout=writing)
os.close(writing)
print(os.read(reading, 100))
try:
    os.write(1, "text")
except TypeError as error:
    print(error)
print("flushed", flush=True)
os._exit(4)
