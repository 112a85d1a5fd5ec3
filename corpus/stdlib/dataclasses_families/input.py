# Dataclasses that extend each other, with and without __post_init__.
from dataclasses import dataclass, field
@dataclass
class Base:
    name: str
    log: list = field(default_factory=list)
    def __post_init__(self):
        self.log.append("base " + self.name)
        self.tag = self.name.upper()
@dataclass
class Child(Base):
    size: int = 1
    def __post_init__(self):
        super().__post_init__()
        self.log.append(f"child {self.size}")
        self.area = self.size ** 2
@dataclass
class Quiet(Base):
    size: int = 2
@dataclass
class Grand(Child):
    extra: str = "x"
    def __post_init__(self):
        self.log.append("grand " + self.extra)
class Plain(Child):
    def __init__(self, n):
        super().__init__(n, size=7)
        self.n = n
class Plainer(Base):
    def __post_init__(self):
        self.log.append("plainer")
for o in (Base("a"), Child("b", size=3), Quiet("c"), Grand("d"), Plain("e"), Plainer("f")):
    print(o, o.log, getattr(o, "tag", "no tag"), getattr(o, "area", "no area"))
print(Child("q").area, Quiet("z").tag, Plain("w").tag, Plain("w").n)
try: print(Grand("x").tag)
except AttributeError as e: print(e)
