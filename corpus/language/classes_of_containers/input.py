# Classes of containers with generic bases, several bases, abstract methods and the containers of `collections`.
from typing import Generic, TypeVar, List, Dict
from collections import defaultdict, OrderedDict, Counter, deque
from abc import ABC, abstractmethod
T = TypeVar('T')


class S1(list[int]):

    def total(self) -> int:
        return sum(self)


class S2(List[str]):

    def joined(self):
        return '-'.join(self)


class Mixin:

    def describe(self):
        return f'{type(self).__name__} of {len(self)}'


class S3(Mixin, list):
    pass


class S4(list, Mixin):
    __slots__ = ('tag',)


class Shape(ABC):

    @abstractmethod
    def area(self):
        ...


class S5(Shape, dict):

    def area(self):
        return self['w'] * self['h']


print(S1([1, 2]).total(), S2(['a', 'b']).joined(), S3([1]).describe(), S4([1, 2]).describe(), S5(w=2, h=3).area(), S5(w=1))
s = S4([3, 1, 2])
s.tag = 5
print(s.tag, s[::-1], s == s, s in [s], [s].index(s), sorted(s, key=lambda x: -x), sum(S3([[1], [2]]), []))


def walk(x):
    if isinstance(x, dict):
        return {k: walk(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [walk(v) for v in x]
    return x


print(walk({'a': S3([1, S5(w=1)]), 'b': (1, [2])}))


def kind(x):
    match x:
        case dict():
            return 'dict'
        case list():
            return 'list'
        case {'k': v}:
            return v
        case [a, b]:
            return (a, b)
        case _:
            return 'other'


print(kind(S5()), kind(S1()), kind((1, 2)), kind(3))


def append_all(xs: list, *more):
    xs.append(1)
    xs.extend(more)
    xs += [9]
    xs.insert(0, 0)
    return (xs[0], xs[-1], xs[1:3], len(xs))


class Logged(list):

    def append(self, x):
        print('log', x)
        super().append(x)

    def insert(self, i, x):
        print('ins', i, x)
        list.insert(self, i, x)


print(append_all(Logged(), 2, 3), append_all([], 2))


class DD(defaultdict):

    def __missing__(self, k):
        print('missing', k)
        return super().__missing__(k)


d = DD(list)
d['a'].append(1)
print(d, dict(d), type(d).__name__)


class OD(OrderedDict):

    def last(self):
        return next(reversed(self))


o = OD(a=1, b=2)
o.move_to_end('a')
print(o, o.last(), list(o))


class CC(Counter):

    def top(self):
        return self.most_common(1)[0]


c = CC('hello')
print(c.top(), c, c + Counter('l'), type(c + c).__name__)


class DQ(deque):

    def push(self, x):
        self.append(x)
        return self


q = DQ([1, 2], maxlen=2)
q.push(3)
print(q, list(q), len(q), q.maxlen)


class Node(dict):

    def __getattr__(self, k):
        if k in self:
            return self[k]
        raise AttributeError(k)

    def __setattr__(self, k, v):
        self[k] = v

    def __delattr__(self, k):
        del self[k]


n = Node(a=1)
n.b = 2
print(n.a, n.b, n, hasattr(n, 'zz'))
del n.a
print(n, getattr(n, 'q', 'dflt'))


class Frozen(tuple):
    __slots__ = ()

    def __new__(cls, *xs):
        return super().__new__(cls, sorted(xs))

    def __repr__(self):
        return f'Frozen{tuple.__repr__(self)}'


f = Frozen(3, 1, 2)
print(f, f[0], {f: 1}, f + (4,), f'{f!r:>20}', '%s' % (f,), f.__class__.__name__)
try:
    f.x = 1
except AttributeError as e:
    print(e)


class Matrix(list):

    def __init__(self, rows):
        super().__init__((list(r) for r in rows))

    def __matmul__(self, o):
        return Matrix([[sum((a * b for a, b in zip(r, c))) for c in zip(*o)] for r in self])

    def __getitem__(self, i):
        if isinstance(i, tuple):
            return super().__getitem__(i[0])[i[1]]
        return super().__getitem__(i)


m = Matrix([(1, 2), (3, 4)])
print(m @ m, m[1, 0], m[0], [r for r in m], list(zip(*m)))


class Case(dict):

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __contains__(self, k):
        return super().__contains__(k.lower())

    def get(self, k, default=None):
        try:
            return self[k]
        except KeyError:
            return default


h = Case()
h['Content-Type'] = 'x'
print(h['CONTENT-TYPE'], 'content-TYPE' in h, h.get('nope'), h, dict(h), {**h})
h.update(A=1)
print(h, 'A' in h, '%(content-type)s' % h, '{0[CONTENT-TYPE]}'.format(h))
x = S3([1])
x.append(x)
print(x)
y = {}
y['s'] = S5(me=1)
print(y)
print(all(S1([1, 0])), any(S1([0])), min(S1([2, 1])), list(map(str, S1([1]))), dict(S3([('a', 1)])), set(S1([1, 1])), list(enumerate(S1([5]))), tuple(S1([1])), 'a' if S1() else 'b', [*S1([1]), *S1([2])], list(reversed(S1([1, 2]))), bytes(S1([65])), [[]] * 2, S1([1]) + S1([2]), S1([1]) * 2)
