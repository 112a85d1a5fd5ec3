def attempt(text, f):
    try:
        print(text, f())
    except Exception as e:
        print(text, type(e).__name__, e)

data = bytearray(b"hello world")
m = memoryview(data)
print(len(m), m[0], m[-1], bytes(m[:5]), m[6:].tobytes(), m[::2].tobytes(), m[::-1].tolist())
m[0] = 72
m[6:11] = b"WORLD"
print(data, m.readonly, m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.contiguous, m.suboffsets)
print(m == b"Hello WORLD", b"Hello WORLD" == m, m == bytearray(b"Hello WORLD"), m != b"x", data == m, m[1:3] == b"el")
r = memoryview(b"abc")
print(r.readonly, hash(r) == hash(b"abc"), r in [b"abc"], 97 in r, b"a" in [bytes(r[:1])])
attempt("set", lambda: r.__setitem__(0, 1))
def set_item(v, k, x):
    v[k] = x
attempt("set", lambda: set_item(r, 0, 1))
attempt("big", lambda: set_item(m, 0, 300))
attempt("type", lambda: set_item(m, 0, "a"))
attempt("size", lambda: set_item(m, slice(0, 2), b"abc"))
attempt("what", lambda: set_item(m, slice(0, 2), 5))
attempt("index", lambda: m[100])
attempt("key", lambda: m["a"])
attempt("tuple", lambda: m[0, 1])
attempt("hash", lambda: hash(m))
attempt("not", lambda: memoryview(5))
attempt("str", lambda: memoryview("text"))
def delete(v):
    del v[0]
attempt("del", lambda: delete(m))
attempt("del", lambda: delete(r))
n = memoryview(bytearray(16)).cast("I")
n[0] = 0x01020304
n[1] = 2 ** 32 - 1
print(n.tolist(), n.itemsize, n.shape, n.strides, n.nbytes, n.format, n.tobytes())
attempt("over", lambda: set_item(n, 0, 2 ** 32))
attempt("neg", lambda: set_item(n, 0, -1))
d = n.cast("B").cast("d")
d[1] = 2.5
print(d.tolist(), d[1], list(d))
q = memoryview(bytearray(8)).cast("q")
q[0] = -(2 ** 62)
print(q.tolist(), q.hex())
attempt("cast", lambda: n.cast("H"))
attempt("cast", lambda: memoryview(b"abc").cast("I"))
attempt("cast", lambda: memoryview(b"abcd")[::2].cast("B"))
attempt("cast", lambda: memoryview(b"abcd").cast("z"))
c = memoryview(b"abc").cast("c")
print(c.tolist(), c[0])
print(memoryview(b"\x00\x01").cast("?").tolist(), memoryview(b"\xff").cast("b")[0])
with memoryview(data) as w:
    attempt("append", lambda: data.append(1))
    attempt("extend", lambda: data.extend(b"x"))
    data[0:2] = b"xy"
    print(w[:3].tobytes())
attempt("released", lambda: w[0])
attempt("released", lambda: w.tobytes())
attempt("released", lambda: len(w))
print(repr(w).split(" at ")[0])
del m, w
m = memoryview(data)
print(data)
print(b"".join([memoryview(b"a"), b"b", bytearray(b"c")]), b"x" + memoryview(b"y"), bytearray(b"x") + memoryview(b"y"))
x = bytearray(b"1")
x += memoryview(b"23")
x.extend(memoryview(b"45")[:1])
x[0:1] = memoryview(b"zz")
print(x, bytes(memoryview(b"q")), bytearray(memoryview(b"q")))
print(int(memoryview(b"12")), int.from_bytes(memoryview(b"\x01\x00"), "big"), str(memoryview(b"caf\xc3\xa9"), "utf-8"), float(memoryview(b"1.5")))
print(b"hello".startswith(memoryview(b"he")), b"hello".find(memoryview(b"l")), memoryview(b"ell") in b"hello", b"a,b".split(memoryview(b",")))
print(isinstance(m, memoryview), type(m), type(m) is memoryview, m.obj is data, memoryview(m).obj is data)
print(list(reversed(memoryview(b"abc"))), sum(memoryview(b"ab")), max(memoryview(b"ab")), [*memoryview(b"ab")], bool(memoryview(b"")))
print(m.toreadonly().readonly, m.hex()[:6], m[:2].hex(":"))
mm = memoryview(bytearray(b"abcdef"))
mm[1:4] = mm[0:3]
print(mm.tobytes())
mm[::2] = b"XYZ"
print(mm.tobytes(), bytes(mm[::-1]), mm[1::2] == mm[1::2])
a, b, *rest = memoryview(b"abcd")
print(a, b, rest)
attempt("lt", lambda: memoryview(b"a") < memoryview(b"b"))
attempt("add", lambda: memoryview(b"a") + b"b")
attempt("add", lambda: b"b" + "x")
print(bytearray(b"a") < memoryview(b"b"))
attempt("lt", lambda: b"a" < memoryview(b"b"))
