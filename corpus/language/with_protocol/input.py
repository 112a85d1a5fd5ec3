# context managers & generators interplay
class Tag:
    depth = 0
    def __init__(self, name, **attrs): self.name, self.attrs = name, attrs
    def __enter__(self):
        a = "".join(f' {k}="{v}"' for k, v in self.attrs.items())
        print("  " * Tag.depth + f"<{self.name}{a}>"); Tag.depth += 1
        return self
    def __exit__(self, t, v, tb):
        Tag.depth -= 1; print("  " * Tag.depth + f"</{self.name}>" + (f" !{t.__name__}" if t else ""))
        return t is KeyError
    def text(self, s): print("  " * Tag.depth + str(s)); return self
with Tag("html") as h, Tag("body", cls="x") as b:
    for i in range(2):
        with Tag("p", id=i): b.text(i)
    with Tag("err"): raise KeyError("swallowed")
    b.text("after")
def gen():
    with Tag("gen"):
        yield 1
        yield 2
g = gen(); print(next(g)); g.close(); print(list(gen()))
for v in gen():
    print("v", v); break
def ret():
    with Tag("ret"): return "value"
print(ret())
def loop():
    out = []
    for i in range(4):
        with Tag(f"i{i}"):
            if i == 0: continue
            if i == 2: break
            out.append(i)
    else: out.append("else")
    return out
print(loop())
class Multi:
    def __init__(self, *cms): self.cms = cms
    def __enter__(self): return [c.__enter__() for c in self.cms]
    def __exit__(self, *exc):
        for c in reversed(self.cms): c.__exit__(*exc)
with Multi(Tag("m1"), Tag("m2")) as (m1, m2): print(m1.name, m2.name)
with Tag("attr") as h.child: h.child.text("stored on attribute")
d = {}
with Tag("item") as d["k"]: d["k"].text("stored in dict")
try:
    with Tag("outer"):
        with Tag("inner"): raise ValueError("boom")
except ValueError as e: print("caught", e)
class Timer:
    def __enter__(self): self.t = [0]; return self.t.append
    def __exit__(self, *a): print("timer", self.t)
with Timer() as tick: tick(1); tick(2)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e: print(e)
class BadEnter:
    def __exit__(self, *a): pass
try:
    with BadEnter(): pass
except TypeError as e: print(e)
class Sup:
    def __enter__(self): return None
    def __exit__(self, t, v, tb): print(t, v, tb is None); return 1
with Sup() as nothing: print(nothing)
x = "before"
with Sup(): x = "inside"; raise IndexError("i")
print(x)
