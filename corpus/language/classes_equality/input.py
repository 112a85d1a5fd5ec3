class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)

    def __hash__(self):
        return hash((self.major, self.minor))

    def __repr__(self):
        return f"v{self.major}.{self.minor}"


class Plain:
    pass


old, new = Version(1, 2), Version(2, 0)
print(old == Version(1, 2), old != Version(1, 2), old == new, old == "v1.2")
print(old < new, new > old)
print(sorted([new, old, Version(1, 10)]))
print(Version(2, 0) in [old, new], [old, new].index(Version(2, 0)))
print(len({old, Version(1, 2), new}))
print({old: "first"}[Version(1, 2)])
print(max(old, new))

plain = Plain()
print(plain == plain, plain == Plain(), plain in [Plain(), plain])
