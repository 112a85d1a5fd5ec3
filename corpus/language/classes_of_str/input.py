# Classes derived from str: names and paths that are texts everywhere.
class Name(str):
    def __new__(cls, first, last=""):
        self = super().__new__(cls, f"{first} {last}".strip())
        self.first = first
        return self

    @property
    def initials(self):
        return "".join(part[0] for part in self.split())

    def shout(self):
        return self.upper() + "!"


class Path(str):
    def __truediv__(self, other):
        return Path(f"{self}/{other}")

    def __repr__(self):
        return f"Path({str.__repr__(self)})"

    def upper(self):
        return Path(super().upper())


class Folded(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())

    def __len__(self):
        return 99

    def __str__(self):
        return "~" + super().__str__() + "~"


def describe(value):
    if isinstance(value, str):
        return value + "." + value.title()
    return "no text"


ada = Name("ada", "lovelace")
print(ada, repr(ada), ada.first, ada.initials, ada.shout(), type(ada).__name__, len(ada), ada[0], ada[-4:], type(ada[:]))
print(ada + "!", "<" + ada, ada * 2, 2 * Name("ab"), ada == "ada lovelace", "ada lovelace" == ada, ada < "b", "a" < ada)
print({ada: 1}["ada lovelace"], {"ada lovelace": 2}[ada], ada in {"ada lovelace"}, "lace" in ada, Name("lace") in "lovelace")
print(f"{ada:>15}|{ada!r}|{ada}", "%s %r %.3s" % (ada, ada, ada), "{:*^16}".format(ada), Name("{}-{}").format(1, ada))
print(", ".join([ada, "bob"]), Name(", ").join("xy"), "a b".replace(Name("a"), Name("z")), "x,y".split(Name(",")))
print("adam".startswith(Name("ada")), "adam".endswith((Name("x"), Name("am"))), "adam".find(Name("d")), "aXa".strip(Name("a")))
print(ada.count("a"), ada.partition(" "), ada.split(), ada.title(), list(Name("ab")), [*Name("xy")], ada.encode()[:3])
print(int(Name("42")) + 1, float(Name("1.5")), ord(Name("a")), str(ada) is ada, type(str(ada)), bytes(Name("hi"), "ascii"))
print(getattr(ada, Name("first")), dict(**{Name("key"): 1}), sorted([Name("b"), "a", Name("c")]), max("a", Name("b")))
print("a", Name("b"), sep=Name("-"), end=Name("!\n"))
print(isinstance(ada, str), issubclass(Name, str), Name.__mro__, describe(ada), describe(1), str.upper(ada), bool(Name("")))
root = Path("usr")
print(root / "lib" / "x", repr(root / "lib"), root.upper(), [root.upper()], root.lower(), type(root.lower()).__name__)
same = Folded("Hello")
print(same == "HELLO", {same: 1}[Folded("hELLO")], len(same), same, repr(same), f"{same}", "%s" % same, same + "", [same])
for bad in (lambda: ada + 1, lambda: 1 + ada, lambda: ada[50], lambda: ada.missing, lambda: ada["x"], lambda: ada < 1, lambda: -ada):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
