"""Programs that run beside this one: subprocess.Popen."""

import os
import subprocess
from subprocess import PIPE, Popen

cat = Popen(["cat"], stdin=PIPE, stdout=PIPE)
cat.stdin.write(b"hello\n")
cat.stdin.flush()
print(cat.stdout.readline(), cat.poll(), cat.returncode)
cat.stdin.close()
print(cat.wait(), cat.poll(), cat.returncode, cat.stdout.read())

shell = Popen(["sh", "-c", "cat; echo err >&2; exit 3"], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)
print(shell.communicate("in\n"), shell.returncode, shell)
both = Popen("echo a; echo b >&2", shell=True, stdout=PIPE, stderr=subprocess.STDOUT)
print(both.communicate(), both.args)

sleeping = Popen(["sleep", "10"])
try:
    sleeping.wait(timeout=0.05)
except subprocess.TimeoutExpired as error:
    print(error)
sleeping.kill()
print(sleeping.wait())
sleeping.kill()
ending = Popen(["sleep", "10"])
ending.terminate()
print(ending.wait())
try:
    Popen("echo partly; exec sleep 2", shell=True, stdout=PIPE).communicate(timeout=0.5)
except subprocess.TimeoutExpired as error:
    print(error, error.output)

with Popen(["seq", "3"], stdout=PIPE, text=True) as counting:
    for line in counting.stdout:
        print(repr(line))
print(counting.returncode, counting.stdout.closed)

for program in (["there-is-no-such-program"], ["/etc/passwd"], ["/"]):
    try:
        Popen(program)
    except OSError as error:
        print(type(error).__name__, error)
try:
    Popen(["ls"], cwd="/there/is/no/such/folder")
except OSError as error:
    print(type(error).__name__, error)

print(subprocess.getoutput("echo x; echo y >&2"), subprocess.getstatusoutput("exit 3"))
named = Popen(["sh", "-c", "cat /dev/stdin; echo out > /dev/stdout; test -p /dev/stdout && echo pipe"], stdin=PIPE, stdout=PIPE)
print(named.communicate(b"through a name\n"))
large = b"x" * 300_000
back, nothing = Popen(["cat"], stdin=PIPE, stdout=PIPE).communicate(large)
print(len(back), nothing)
deaf = Popen(["true"], stdin=PIPE)
print(deaf.communicate(large), deaf.returncode)
print(Popen(["called", "-c", "echo $0"], executable="/bin/sh", stdout=PIPE).communicate())
print(Popen("exit 7", shell=True).wait(), Popen(["sh", "-c", "kill -HUP $$"]).wait())

reading, writing = os.pipe()
child = Popen(["sh", "-c", "echo given > /dev/fd/" + str(writing)], pass_fds=[writing])
os.close(writing)
print(child.wait(), os.read(reading, 100))
child = Popen(["echo", "to a descriptor"], stdout=os.open("/dev/null", os.O_WRONLY))
print(child.wait(), child.stdout)
