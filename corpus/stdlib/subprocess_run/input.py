import subprocess

print(subprocess.run(["echo", "a", "b"], capture_output=True, text=True))
print(subprocess.check_output("echo $((1 + 2))", shell=True))
print(subprocess.run(["cat"], input=b"given", stdout=subprocess.PIPE).stdout)
print(subprocess.call(["sh", "-c", "exit 4"]))
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as error:
    print(error, error.returncode)
try:
    subprocess.run(["sleep", "10"], timeout=0.05)
except subprocess.TimeoutExpired:
    print("too long")
try:
    subprocess.run(["no_such_program"])
except FileNotFoundError as error:
    print(error)
