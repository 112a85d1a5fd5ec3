import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  and_,
  bool,
  call,
  call_method,
  contains,
  delitem,
  Dict,
  dict,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  hash,
  iadd,
  int,
  isinstance,
  iterate,
  KeyError,
  le,
  len,
  list,
  lt,
  neg,
  or_,
  pos,
  print,
  repr,
  reversed,
  RuntimeError,
  setitem,
  sorted,
  sub,
  Tuple,
  type,
} from "@tsyncio/runtime";
import {
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";

let e!: Exception | RuntimeError;
let q!: collections.deque;
let d: collections.deque = new deque([1, 2, 3], 4);
d.append(4);
d.append(5);
d.appendleft(0);
print(d, len(d), getitem(d, 0), getitem(d, -1), d.maxlen);
d.rotate(1);
print(d);
d.rotate(-2);
print(d, d.count(2), d.index(2), contains(d, 3), list(reversed(d)));
d = new deque("abc");
d.extendleft("xy");
d.insert(1, "q");
d.remove("b");
d.reverse();
print(d, eq(d, new deque(d)), lt(d, new deque("z")), add(d, new deque("1")));
setitem(d, 0, "Z");
delitem(d, 1);
print(d, list(d), new deque(), bool(new deque()), d.pop(), d.popleft());
for (const f of [
  () => new deque().pop(),
  () => new deque().popleft(),
  () => getitem(new deque([1]), 3),
  () => new deque([1]).remove(2),
  () => new deque([1], -1),
  () => hash(new deque()),
  () => new deque([1]).index(5),
]) {
  try {
    call(f);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    e = failure;
    try {
      print(getattr(type(e), "__name__"), e);
    } finally {
      e = undefined as any;
    }
  }
}
try {
  for (const x of iterate((q = new deque([1, 2])))) {
    q.append(1);
  }
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof RuntimeError)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
let dd: collections.defaultdict = new defaultdict(list);
call_method(getitem(dd, "a"), "append", 1);
getitem(dd, "b");
print(
  dd,
  getitem(dd, "a"),
  contains(dd, "c"),
  dd.get("c"),
  dict(dd),
  isinstance(dd, dict),
);
dd = new defaultdict(int, new Dict<unknown, unknown>([["x", 1]]), { y: 2 });
setitem(dd, "z", iadd(getitem(dd, "z"), 5));
print(dd, sorted(dd.items()), dd.copy(), new defaultdict(null));
try {
  getitem(new defaultdict(), "k");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(repr(e));
}
let o: collections.OrderedDict = new OrderedDict(
  [Tuple.of("a", 1), Tuple.of("b", 2)],
  { c: 3 },
);
o.move_to_end("a");
print(o, o.popitem(false), o, new OrderedDict(), list(o));
o.move_to_end("a", false);
print(
  o,
  eq(
    o,
    new Dict<string, number>([
      ["a", 1],
      ["c", 3],
    ]),
  ),
  eq(o, new OrderedDict({ c: 3, a: 1 })),
  eq(new OrderedDict({ a: 1 }), new OrderedDict({ a: 1 })),
);
const c = new Counter("abracadabra");
print(
  c,
  getitem(c, "a"),
  getitem(c, "zz"),
  c.most_common(2),
  c.total(),
  sorted(c.elements()),
);
c.update("aaa");
c.subtract(new Dict<unknown, unknown>([["b", 5]]));
print(
  c,
  sub(c, new Counter({ a: 1 })),
  add(c, new Counter({ b: 9 })),
  and_(c, new Counter({ a: 2 })),
  or_(c, new Counter({ z: 1 })),
  pos(c),
  neg(c),
);
print(
  eq(new Counter({ a: 1 }), new Counter({ a: 1, b: 0 })),
  le(new Counter({ a: 1 }), new Counter({ a: 2 })),
  new Counter({ x: 2 }),
  new Counter(new Dict<unknown, unknown>([["x", 3]])),
  new Counter(),
  type(c),
  new collections.Counter([1, 1]),
);
delitem(c, "nothing");
print(
  sorted(c),
  isinstance(c, dict),
  len(c),
  type(dd),
  type(o),
  type(new deque()),
);
const words = new defaultdict(() => 0);
for (const w of strings.split("a b a")) {
  setitem(words, w, iadd(getitem(words, w), 1));
}
print(dict(words));

o = new OrderedDict();

setitem(o, "self", o);

print(o);
dd = new defaultdict(list);
setitem(dd, "s", dd);
print(dd);
q = new deque();
q.append(q);
print(q);
