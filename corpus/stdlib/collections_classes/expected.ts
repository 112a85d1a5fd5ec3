import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  and_,
  bind_method,
  call,
  call_method,
  contains,
  delitem,
  Dict,
  dict,
  eq,
  exception,
  getattr,
  getitem,
  gt,
  iadd,
  int,
  isinstance,
  isub,
  KeyError,
  le,
  len,
  list,
  mul,
  neg,
  or_,
  pos,
  print,
  repr,
  reversed,
  setitem,
  Slice,
  sorted,
  str,
  sub,
  sum,
  truediv,
  type,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  defaultdict,
  deque,
  OrderedDict,
  UserDict,
  UserList,
  UserString,
} from "@tsyncio/runtime/stdlib/collections";

const defaults = new Dict<unknown, unknown>([
  ["theme", "light"],
  ["size", 10],
]);
const settings = new ChainMap(
  new Dict<unknown, unknown>([["size", 12]]),
  defaults,
);
print(
  getitem(settings, "size"),
  getitem(settings, "theme"),
  len(settings),
  list(settings),
  dict(settings),
);
const child = settings.new_child(
  new Dict<unknown, unknown>([["theme", "dark"]]),
);
setitem(child, "extra", true);
print(
  getitem(child, "theme"),
  getitem(getattr(child, "parents"), "theme"),
  getitem(getattr(child, "maps"), 0),
  contains(settings, "extra"),
  child,
);
try {
  delitem(settings, "theme");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print(error);
}
try {
  getitem(settings, "nope");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print(repr(error));
}

class Lower extends UserDict {
  __setitem__(key: unknown, value: unknown): null {
    call(
      bind_method(this, super.__setitem__),
      call_method(key, "lower"),
      value,
    );
    return null;
  }
  __missing__(key: unknown): string {
    return `no ${str(key)}`;
  }
}
const low = new Lower(new Dict<unknown, unknown>([["A", 1]]), { B: 2 });
low.update({ C: 3 });
print(
  low,
  getitem(low, "a"),
  getitem(low, "zz"),
  contains(low, "b"),
  low.get("q"),
  len(low),
  or_(low, new Dict<unknown, unknown>([["d", 4]])),
  isinstance(low, dict),
);

class Stack extends UserList {
  push(item: unknown): null {
    call_method(this, "append", item);
    return null;
  }
}
const s = new Stack([1, 2]);
s.push(3);
print(
  s,
  getitem(s, new Slice(0, 2)),
  getattr(type(getitem(s, new Slice(0, 2))), "__name__"),
  add(s, [4]),
  eq(s, [1, 2, 3]),
  add([0], s),
  mul(s, 2),
  contains(s, 2),
  call_method(s, "pop"),
  len(s),
  sorted(s, { reverse: true }),
);

class Shout extends UserString {
  loud(): any {
    return add(call_method(this, "upper"), "!");
  }
}
const name = new Shout("hey");
print(
  name,
  repr(name),
  name.loud(),
  getattr(type(name.loud()), "__name__"),
  eq(name, "hey"),
  add(name, " you"),
  getitem(name, 0),
  len(name),
  call_method(name, "replace", "h", "g"),
  contains(name, "ey"),
  call_method(name, "split", "e"),
);

const words = new Counter(strings.split("the cat the dog the end"));
print(
  words,
  words.most_common(1),
  getitem(words, "none"),
  sum(words.values()),
  words.total(),
);
words.subtract(
  new Dict<unknown, unknown>([
    ["the", 5],
    ["cat", 1],
  ]),
);
print(words, pos(words), neg(words), sorted(words.elements()));
let [a, b]: [any, collections.Counter] = [
  new Counter({ x: 3, y: 1 }),
  new Counter({ x: 1, y: 2, z: 0 }),
];
print(
  add(a, b),
  sub(a, b),
  and_(a, b),
  or_(a, b),
  eq(a, b),
  le(a, add(a, b)),
  eq(new Counter({ a: 0 }), new Counter()),
);
a = iadd(a, b);
a = isub(a, new Counter({ x: 4 }));
print(
  a,
  new Counter(null),
  new Counter(new Dict<unknown, unknown>([["q", null]])),
  getattr(type(call_method(a, "copy")), "__name__"),
);
class Votes extends Counter {
  winner(): any {
    return getitem(getitem(this.most_common(1), 0), 0);
  }
}
print(
  new Votes("aab").winner(),
  new Votes("ab"),
  add(new Votes({ a: 2 }), new Counter("a")),
);

const order = new OrderedDict({ a: 1, b: 2, c: 3 });
order.move_to_end("a");
order.move_to_end("c", false);
print(
  order,
  list(reversed(order)),
  order.popitem(false),
  eq(
    order,
    new Dict<string, number>([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  eq(order, new OrderedDict({ a: 1, b: 2 })),
  or_(order, new Dict<unknown, unknown>([["z", 1]])),
);
class Cache extends OrderedDict {
  declare limit: unknown;

  constructor(limit: unknown) {
    super();
    this.limit = limit;
  }
  __setitem__(key: unknown, value: unknown): null {
    call(bind_method(this, super.__setitem__), key, value);
    if (gt(len(this), this.limit)) {
      this.popitem(false);
    }
    return null;
  }
}
const cache = new Cache(2);
for (let i = 0; i < 4; i++) {
  setitem(cache, i, i * i);
}
print(cache, cache.limit);

const tree = new defaultdict(() => new defaultdict(int));
const object = getitem(tree, "a");
setitem(object, "b", iadd(getitem(object, "b"), 1));
print(
  getitem(getitem(tree, "a"), "b"),
  len(tree),
  or_(getitem(tree, "a"), new Dict<unknown, unknown>([["c", 2]])),
);
class Groups extends defaultdict {
  __missing__(key: unknown): any[] {
    const value_2: unknown[] = [key];
    setitem(this, key, value_2);
    const value = value_2;
    return value;
  }
}
const g = new Groups(list);
call_method(getitem(g, "x"), "append", 1);
print(g, getattr(g, "default_factory"));

class Window extends deque {
  average(): any {
    return truediv(sum(this), len(this));
  }
}
const w = new Window([1, 2, 3], 3);
w.append(4);
print(
  w,
  w.average(),
  w.copy(),
  getattr(type(w.copy()), "__name__"),
  getattr(w, "maxlen"),
  eq(w, new deque([2, 3, 4])),
);
const d = new deque("abc");
d.rotate(1);
d.extendleft("xy");
d.insert(1, "!");
print(
  d,
  d.index("c"),
  d.count("a"),
  getitem(d, -1),
  new deque(undefined, 2),
  add(d, new deque("z")),
);
