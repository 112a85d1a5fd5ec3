with open("notes.txt", "w") as file:
    print(file.write("first line\n"), file.writelines(["second\n", "third: äöü 😀\n"]))
    print("printed", 1, 2, file=file)

with open("notes.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, repr(line))

with open("notes.txt", encoding="utf-8") as file:
    print(repr(file.read(5)), repr(file.readline()), repr(file.readline(3)), file.tell())
    file.seek(0)
    print(file.readlines())
    print(repr(file.read()), repr(file.readline()), file.readlines())

with open("notes.txt", "a+") as file:
    file.write("appended\n")
    file.seek(0)
    print(len(file.read().splitlines()), file.closed, file.mode, file.name, file.readable(), file.writable())
print(file.closed)

with open("ends.txt", "w", newline="\r\n") as file:
    file.write("one\ntwo\n")
print(open("ends.txt").read().split("\n"), repr(open("ends.txt", newline="").read()))

lines = [line.strip() for line in open("notes.txt") if "i" in line]
print(lines, max(open("notes.txt"), key=len))

for arguments in (("missing.txt",), (".",), ("notes.txt", "q"), ("notes.txt", "x"), ("notes.txt", "rw"), ("notes.txt", "rb", -1, "utf-8")):
    try:
        open(*arguments)
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
try:
    with open("notes.txt") as file:
        file.write("no")
except OSError as error:
    print(type(error).__name__, error)
try:
    file.read()
except ValueError as error:
    print(error)
with open("latin.txt", "w", encoding="latin-1") as file:
    file.write("é")
try:
    open("latin.txt").read()
except UnicodeDecodeError as error:
    print(error)
print(open("latin.txt", errors="replace").read(), open("latin.txt", encoding="latin-1").read())
