from unittest import mock
from unittest.mock import Mock, MagicMock, call, ANY, patch, sentinel, DEFAULT
m = Mock()
print(m.foo(1, a=2) is m.foo.return_value, m.foo.called, m.foo.call_count)
print(m.mock_calls, m.method_calls, m.foo.call_args, m.foo.call_args_list)
print(m.foo.call_args == call(1, a=2), m.foo.call_args[0], m.foo.call_args.kwargs, m.foo.call_args[1])
m.foo.assert_called_with(1, a=2)
m.foo.assert_called_once_with(ANY, a=ANY)
for f in (lambda: m.foo.assert_called_with(2), lambda: m.bar.assert_called(), lambda: m.foo.assert_not_called(),
          lambda: m.bar.assert_called_with(3), lambda: m.assert_has_calls([call.bar(1)]), lambda: m.foo.assert_any_call(9), lambda: m.bar.assert_called_once(),
          lambda: m.assert_foo(), lambda: m.foo.assert_has_calls([call(1, a=2), call(5)], any_order=True)):
    try:
        f()
        print("no")
    except AssertionError as e:
        print(type(e).__name__, e)
    except AttributeError as e:
        print(type(e).__name__, e)
m.side_effect = [1, ValueError("x"), 3]
print(m())
try:
    m()
except ValueError as e:
    print(repr(e))
print(m())
try:
    m()
except StopIteration:
    print("stop")
m.side_effect = lambda x: DEFAULT if x else 7
m.return_value = 8
print(m(0), m(1))
s = Mock(spec=["a", "b"])
try:
    s.c
except AttributeError as e:
    print(e)
class P:
    def run(self, n): return n
    x = 3
p = Mock(P)
print(isinstance(p, P), isinstance(p, Mock), type(p).__name__, p.__class__ is P)
try:
    p.zz
except AttributeError as e:
    print(e)
print(repr(sentinel.foo), sentinel.foo is sentinel.foo, DEFAULT)
mm = MagicMock()
print(len(mm), [*iter(mm)], bool(mm), int(mm), 3 in mm)
with mm as z:
    print(z is mm.__enter__.return_value)
print([str(c).split("(")[0] for c in mm.mock_calls])
print(call.a.b(1, 2), call(1)(2), call.x().y, call.x().y(3).call_list())
obj = P()
with patch.object(P, "run", return_value=5) as r:
    print(obj.run(1), r.mock_calls)
print(obj.run(1))
with patch.object(obj, "x", 99):
    print(obj.x)
print(obj.x)
@patch.object(P, "run")
def t(a, r):
    r.side_effect = KeyError
    try:
        P().run(2)
    except KeyError as e:
        print("key", a)
t(4)
d = {"a": 1}
with patch.dict(d, {"b": 2}, c=3):
    print(d)
print(d)
w = Mock(wraps=P())
print(w.run(6), w.run.mock_calls)
m.reset_mock()
print(m.mock_calls, m.called)
c = Mock(**{"close.return_value": 4, "x": 1})
print(c.close(), c.x)
del c.x
print(hasattr(c, "x"), hasattr(c, "y"))
n = Mock(name="thing")
print(str(n.a().b).split(" id=")[0], str(n).split(" id=")[0], str(Mock(P)).split(" id=")[0])
parent = Mock()
parent.attach_mock(Mock(), "kid")
parent.kid(1)
print(parent.mock_calls)
