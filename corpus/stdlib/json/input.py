"""JSON both ways: every kind of value, of mistake and of option."""

import json, math, io
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, getattr(e, "__notes__", None))
nan = float("nan")
for s in ['', ' ', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[', '[1', '[1,', '[1,]', '[1 2]', '{a:1}', "{'a':1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\', '1.', '-', '01', '1e', '1e5', '1E+2', '-0', '-0.0', 'nul', 'null ', 'null x', 'NaN', '-Infinity', 'Infinity', '-Inf', 'tru', '\ufeff{}', '"\\ud83d\\ude00"', '"\\ud83dx"', '{"a":1 "b"}', '{"a" 1}', '{1:2}', '[1,,2]', '"😀" x', '{"a":1,"a":2}', '[[[]]]', '1'*20, '123456789012345678901234567890', '1.5e400', '0x1', '.5', '+1', '"\t"', '"tab\\tq\\"\\/\\b\\f\\n\\r\\\\"', "\x00", '{"a":1}}', '[1]\n\n x', '{"a":\n\n}', '{"a":1,\n  }']:
    print(repr(s), end=' -> ')
    t(lambda: json.loads(s))
for v in [b'{"a": "\xc3\xa9"}', bytearray(b'[1]'), b'\xff\xfe[\x001\x00]\x00', b'[\x001\x00]\x00', b'\x00\x00\x00[\x00\x00\x001\x00\x00\x00]', b'\xff', b'\xef\xbb\xbf[1]', 5, None, [1]]:
    t(lambda: json.loads(v))
class A: pass
from enum import IntEnum
from collections import OrderedDict, namedtuple, deque, defaultdict
class C(IntEnum):
    R = 3
class S(str): pass
class F(float):
    def __repr__(self): return "FF"
class I(int):
    def __repr__(self): return "II"
a = []; a.append(a)
d = {}; d["x"] = d
for v in [None, True, 1, 1.0, 1e16, 1e-7, nan, math.inf, -math.inf, "é\u2028😀\x7f\x1f\"\\/", "\ud800", [], {}, (), (1,), [1, [2, []]], {"a": [1, {}]}, {1: 2, 1.5: 3, None: 4, True: 5, nan: 6}, {(1,): 2}, A(), {1}, b"x", C.R, S("s"), F(1.5), I(7), {C.R: 1, S("k"): 2, I(8): 1}, a, d, 10**30, OrderedDict(b=1, a=2), defaultdict(int, a=1), namedtuple("P", "x y")(1, 2), deque([1]), range(3), -0.0, 1+2j, A]:
    t(lambda: json.dumps(v))
    t(lambda: json.dumps(v, indent=2, sort_keys=True, ensure_ascii=False))
t(lambda: json.dumps({"b": 1, 2: 3}, sort_keys=True))
t(lambda: json.dumps({(1,): 1, "a": 2}, skipkeys=True))
t(lambda: json.dumps([1, 2], indent=""))
t(lambda: json.dumps({"a": [1, 2], "b": {}}, indent="\t", separators=(";", "=")))
t(lambda: json.dumps({"a": 1}, indent=0))
t(lambda: json.dumps([nan], allow_nan=False))
t(lambda: json.dumps({nan: 1}, allow_nan=False))
t(lambda: json.dumps(A(), default=str)[:10])
t(lambda: json.dumps(A(), default=lambda o: [o.__class__.__name__]))
t(lambda: json.dumps(A(), default=lambda o: o))
t(lambda: json.dumps(1, foo=2))
t(lambda: json.loads("1", foo=2))
t(lambda: json.dumps([1], indent=True))
t(lambda: json.dumps([1, {"a": 1}], indent=-1))
t(lambda: json.loads('{"a": 1.5, "b": [1, 2.0, NaN]}', parse_float=str, parse_int=lambda s: s + "!", parse_constant=lambda c: c.lower()))
t(lambda: json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
t(lambda: json.loads('{"a": {"b": 1}, "a": 2}', object_pairs_hook=lambda d: d))
t(lambda: json.loads('"a\tb"', strict=False))
t(lambda: json.JSONDecoder().raw_decode('[1] x'))
t(lambda: json.JSONDecoder().raw_decode('x [1] x', 2))
t(lambda: json.JSONDecoder().raw_decode('x', -1))
t(lambda: json.JSONDecoder().decode('  [1]  '))
t(lambda: vars(json.JSONEncoder()))
t(lambda: list(json.JSONEncoder().iterencode({"a": [1, 2, {"b": None}], "c": {}})))
t(lambda: list(json.JSONEncoder(indent=1).iterencode([1, [2], {"b": True, "d": 1.5}])))
class W(io.StringIO):
    def write(self, s):
        print("w", repr(s)); return super().write(s)
w = W(); t(lambda: json.dump({"a": [1, A()]}, w)); t(w.getvalue)
t(lambda: json.load(io.StringIO('[1, 2]')))
t(lambda: json.load(io.BytesIO(b'[1, 2]')))
try: json.loads('{"a":\n  x}')
except json.JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, repr(e), isinstance(e, ValueError), type(e).__mro__)
t(lambda: json.JSONDecodeError("m", "a\nb", 2))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, A)): return ["conv"]
        return super().default(o)
t(lambda: json.dumps({"x": {1}, "y": A()}, cls=E))
t(lambda: json.dumps(1j, cls=E))
t(lambda: E(indent=1).encode([A()]))
class D(json.JSONDecoder):
    def __init__(self, *a, **k): super().__init__(object_hook=lambda d: list(d.items()), *a, **k)
t(lambda: json.loads('{"q": 1}', cls=D))
t(lambda: json.JSONEncoder().default(1))
t(lambda: json.dumps("x" * 3, indent=2))
t(lambda: json.loads('1' * 5000))
