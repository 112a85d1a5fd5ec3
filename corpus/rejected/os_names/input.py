import os

pid = os.fork()
if pid == 0:
    os.execv("/bin/true", ["true"])
os.waitpid(pid, 0)
with os.popen("ls") as output:
    print(output.read())
