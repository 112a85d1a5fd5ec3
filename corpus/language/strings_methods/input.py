text = "  Hello, World  "
print(repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()))
print(text.strip().lower(), text.strip().upper(), "hELLO wORLD".title(), "hELLO".capitalize(), "aBc".swapcase())
print("a,b,,c".split(","), " a  b c ".split(), "a,b,c".split(",", 1), "a b c".rsplit(" ", 1), "".split(), "".split(","))
print("one\ntwo\r\nthree".splitlines(), "-".join(["a", "b"]), "".join([]))
print("banana".replace("an", "AN"), "banana".replace("a", "o", 2), "banana".count("an"))
print("banana".find("n"), "banana".rfind("n"), "banana".find("x"), "banana".index("nan"))
print("banana".startswith("ban"), "banana".endswith(("x", "na")), "ana" in "banana", "banana".startswith("nan", 2))
print("42".isdigit(), "4.2".isdigit(), "abc".isalpha(), "abc1".isalnum(), "  ".isspace(), "ABC".isupper(), "".isdigit())
print("7".zfill(3), "-7".zfill(4), "ab".center(7, "*"), "ab".ljust(5) + "|", "ab".rjust(5))
print("key=value=more".partition("="), "none".partition("="), "a.b.c".rpartition("."))
print("prefix-name".removeprefix("prefix-"), "file.py".removesuffix(".py"), "xxabcxx".strip("x"))
print("abc".translate({97: "A", 98: None}), "tab\tstop".expandtabs(8), ord("a"), chr(8364))
print("ab" * 3, "a" + "b", "b" > "a", "abc" < "abd", "Z" < "a", "a" == "a")
try:
    "banana".index("x")
except ValueError as error:
    print(error)
try:
    ", ".join([1, 2])
except TypeError as error:
    print(error)
