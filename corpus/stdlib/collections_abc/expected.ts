import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as abc from "@tsyncio/runtime/stdlib/collections/abc";
import {
  and_,
  bool,
  Bytes,
  call,
  call_method,
  contains,
  delitem,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  frozenset,
  function_of,
  getattr,
  getitem,
  int,
  ior,
  isinstance,
  issubclass,
  iter,
  KeyError,
  kwargs as py_kwargs,
  le,
  len,
  list,
  mapping,
  or_,
  print,
  put_member,
  PySet,
  range,
  repr,
  rest_keywords,
  reversed,
  setattr,
  setitem,
  signature,
  Slice,
  starred,
  str,
  sub,
  take_keywords,
  Tuple,
  type,
  TypeError,
  xor,
} from "@tsyncio/runtime";
import {
  Callable,
  Generator as Generator_,
  Hashable,
  Iterable as Iterable_,
  Mapping,
  MutableMapping,
  MutableSet,
  Sequence,
  Sized,
} from "@tsyncio/runtime/stdlib/collections/abc";

function kinds(x: unknown): unknown[] {
  return Iterator.from([
    Mapping,
    MutableMapping,
    Sequence,
    Iterable_,
    Callable,
    Hashable,
    Sized,
    abc.Set,
    MutableSet,
    Generator_,
    abc.Iterator,
    abc.Collection,
    abc.Reversible,
    abc.Container,
    abc.MutableSequence,
  ])
    .filter((t) => isinstance(x, t))
    .map((t) => getattr(t, "__name__"))
    .toArray();
}
function* gen(): Generator<number> {
  yield 1;
}
class P {}
class Q {
  __eq__(o: unknown): boolean {
    return true;
  }
}
class R {
  __len__(): number {
    return 3;
  }
  __iter__(): Iterable<unknown> {
    return iter([]);
  }
  __contains__(x: unknown): boolean {
    return false;
  }
}
for (const v of [
  1,
  1.5,
  "s",
  Bytes.from_latin1("b"),
  [1],
  Tuple.of(1),
  new Dict<unknown, unknown>([[1, 2]]),
  new PySet([1]),
  frozenset(),
  range(3),
  gen(),
  iter([]),
  gen,
  P,
  new P(),
  new Q(),
  new R(),
  null,
  new Dict().keys(),
  new Dict().items(),
  new Dict().values(),
  new collections.deque(),
  new collections.Counter(),
  new collections.OrderedDict(),
]) {
  print(getattr(type(v), "__name__"), kinds(v));
}
print(
  issubclass(dict, Mapping),
  issubclass(list, Mapping),
  issubclass(R, abc.Collection),
  issubclass(int, Hashable),
  issubclass(list, Hashable),
);

class Lower extends MutableMapping {
  __init__(...args_items: unknown[]): null {
    const options = take_keywords(args_items);
    const kwargs = rest_keywords(options);
    const args = Tuple.of(...args_items);
    setattr(this, "data", new Dict());
    call_method(this, "update", ...args, py_kwargs(kwargs));
    return null;
  }
  __getitem__(key: unknown): any {
    return getitem(getattr(this, "data"), call_method(key, "lower"));
  }
  __setitem__(key: unknown, value: unknown): null {
    setitem(getattr(this, "data"), call_method(key, "lower"), value);
    return null;
  }
  __delitem__(key: unknown): null {
    delitem(getattr(this, "data"), call_method(key, "lower"));
    return null;
  }
  __iter__(): Iterable<any> {
    return iter(getattr(this, "data"));
  }
  __len__(): number {
    return len(getattr(this, "data"));
  }
}
signature(Lower.prototype.__init__, "*args, **kwargs");
finish_class(Lower);

const d = call(Lower, py_kwargs({ A: 1, b: 2 }));
setitem(d, "C", 3);
print(
  list(d as any),
  getitem(d, "a"),
  contains(d, "B"),
  call_method(d, "get", "zz"),
  call_method(d, "get", "zz", 5),
  list(call_method(d, "items")),
  list(call_method(d, "keys")),
  list(call_method(d, "values")),
  len(d),
  eq(
    d,
    new Dict<unknown, unknown>([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]),
  ),
  call_method(d, "pop", "A"),
  call_method(d, "setdefault", "n", 9),
  dict(d),
  isinstance(d, Mapping),
);
print(
  call_method(d, "popitem"),
  new Dict<unknown, unknown>([...mapping(d).items()]),
  and_(call_method(d, "keys"), new PySet(["c"])),
  sub(call_method(d, "items"), new PySet([Tuple.of("c", 3)])),
);
try {
  call_method(d, "pop", "nope");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print("KeyError", e);
}
call_method(d, "clear");
print(len(d), bool(d));
class Partial extends Sequence {
  __len__(): number {
    return 3;
  }
}
finish_class(Partial);
try {
  call(Partial);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class Days extends Sequence {
  __init__(...xs_items: unknown[]): null {
    const xs = Tuple.of(...xs_items);
    setattr(this, "xs", xs);
    return null;
  }
  __len__(): number {
    return len(getattr(this, "xs"));
  }
  __getitem__(i: unknown): any {
    return getitem(getattr(this, "xs"), i);
  }
}
signature(Days.prototype.__init__, "*xs");
finish_class(Days);
const days = call(Days, "mo", "tu", "we");
print(
  list(days as any),
  list(reversed(days)),
  contains(days, "tu"),
  call_method(days, "index", "we"),
  call_method(days, "count", "mo"),
  getitem(days, new Slice(1, null)),
  [...starred(days)],
);
class Ordered extends MutableSet {
  static {
    put_member(
      Ordered,
      "__init__",
      function_of(
        signature(
          function __init__(it: unknown = Tuple.of()): null {
            setattr(this, "d", dict.fromkeys(it));
            return null;
          },
          "it=…",
          "Ordered.__init__",
        ),
        "__init__",
      ),
    );
  }
  __contains__(x: unknown): boolean {
    return contains(getattr(this, "d"), x);
  }
  __iter__(): Iterable<any> {
    return iter(getattr(this, "d"));
  }
  __len__(): number {
    return len(getattr(this, "d"));
  }
  add(x: unknown): null {
    setitem(getattr(this, "d"), x, null);
    return null;
  }
  discard(x: unknown): null {
    call_method(getattr(this, "d"), "pop", x, null);
    return null;
  }
  __repr__(): string {
    return `Ordered(${str(list(this as any))})`;
  }
}
finish_class(Ordered);
let [a, b]: [any, Ordered] = [call(Ordered, "abc"), call(Ordered, "bcd")];
print(
  or_(a, b),
  and_(a, b),
  sub(a, b),
  xor(a, b),
  le(a, b),
  eq(a, call(Ordered, "cba")),
  call_method(a, "isdisjoint", b),
);
a = ior(a, new PySet(["z"]));
call_method(a, "remove", "a");
print(a, len(a), call_method(a, "pop"));
try {
  call_method(a, "remove", "qq");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(repr(e));
}
print(Mapping, getattr(Iterable_, "__module__"));
