import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as copy from "@tsyncio/runtime/stdlib/copy";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as operator from "@tsyncio/runtime/stdlib/operator";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  add,
  bool,
  bound_global,
  call,
  call_method,
  contains,
  delattr,
  delitem,
  Dict,
  dict,
  Ellipsis,
  enter,
  eq,
  Exception,
  exception,
  finish_class,
  getattr,
  getitem,
  gt,
  hash,
  iadd,
  inherits,
  int,
  ior,
  is_in,
  isinstance,
  issubclass,
  iter,
  kwargs,
  len,
  list,
  mapping,
  match_mapping_rest,
  match_sequence_star,
  mul,
  ne,
  or_,
  pos,
  print,
  PySet,
  rest_keywords,
  reversed,
  setattr,
  setitem,
  signature,
  sorted,
  StopIteration,
  str,
  sum,
  Tuple,
  type,
  vars,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  OrderedDict,
  UserDict,
} from "@tsyncio/runtime/stdlib/collections";
import {
  Iterable as Iterable_,
  Iterator as Iterator_,
  Mapping,
  MutableSequence,
  Reversible,
  Sequence,
  Sized,
} from "@tsyncio/runtime/stdlib/collections/abc";

let parts: [unknown, Dict<unknown, unknown>] | null;
let parts_2: unknown[][] | null;
let f!: unknown;
function show(f: unknown): void {
  try {
    print(call(f));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
class L extends MutableSequence {
  __init__(...a_items: unknown[]): null {
    const a = Tuple.of(...a_items);
    setattr(this, "a", list(a));
    return null;
  }
  __getitem__(i: unknown): any {
    return getitem(getattr(this, "a"), i);
  }
  __setitem__(i: unknown, v: unknown): null {
    setitem(getattr(this, "a"), i, v);
    return null;
  }
  __delitem__(i: unknown): null {
    delitem(getattr(this, "a"), i);
    return null;
  }
  __len__(): number {
    return len(getattr(this, "a"));
  }
  insert(i: unknown, v: unknown): null {
    call_method(getattr(this, "a"), "insert", i, v);
    return null;
  }
  __repr__(): string {
    return `L${str(getattr(this, "a"))}`;
  }
}
signature(L.prototype.__init__, "*a");
finish_class(L);
let l: any = call(L, 3, 1, 2);
call_method(l, "append", 5);
call_method(l, "extend", [7, 8]);
l = iadd(l, [9]);
call_method(l, "reverse");
print(
  l,
  call_method(l, "pop"),
  call_method(l, "pop", 0),
  call_method(l, "index", 7),
  call_method(l, "count", 1),
  contains(l, 7),
  list(reversed(l)),
);
call_method(l, "remove", 7);
print(l, len(l));
call_method(l, "clear");
print(l);
show(() => call_method(l, "remove", 1));
show(() => call_method(l, "pop"));
show(() => call_method(l, "index", 4));
class M extends Mapping {
  __init__(options: { [keyword: string]: any } = {}): null {
    const k = rest_keywords(options);
    setattr(this, "k", k);
    return null;
  }
  __getitem__(k: unknown): any {
    return getitem(getattr(this, "k"), k);
  }
  __iter__(): Iterable<any> {
    return iter(getattr(this, "k"));
  }
  __len__(): number {
    return len(getattr(this, "k"));
  }
}
signature(M.prototype.__init__, "**k");
finish_class(M);
const m = call(M, kwargs({ a: 1, b: 2 }));
print(
  call_method(m, "get", "a"),
  call_method(m, "get", "z", 3),
  contains(m, "a"),
  dict(m),
  new Dict<unknown, unknown>([...mapping(m).items()]),
  eq(
    m,
    new Dict<unknown, unknown>([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  ne(m, call(M, kwargs({ a: 1 }))),
  list(call_method(m, "items")),
  sorted(m as any),
);
show(() => getitem(m, "zz"));
show(() => hash(m));
show(() => reversed(m));
function kw(options_2: { [keyword: string]: any } = {}): unknown {
  const k = rest_keywords(options_2);
  return k;
}
signature(kw, "**k");
print(
  call(kw, kwargs(m)),
  eq(or_(call_method(m, "keys"), new PySet(["q"])), new PySet(["a", "b", "q"])),
  is_in(Tuple.of("a", 1), call_method(m, "items")),
  contains(call_method(m, "values"), 2),
);
if ((parts = match_mapping_rest(m, ["a"])) !== null) {
  const x = parts[0];
  const rest: Dict<unknown, unknown> = parts[1];
  print("matched", x, rest);
}
const subject = l;
if ((parts_2 = match_sequence_star(subject, 0, 0)) !== null) {
  const xs: unknown[] = parts_2[0];
  print("seq", xs);
}
class It extends Iterator_ {
  __init__(): null {
    setattr(this, "n", 0);
    return null;
  }
  __next__(): any {
    setattr(this, "n", iadd(getattr(this, "n"), 1));
    if (gt(getattr(this, "n"), 2)) {
      throw new StopIteration();
    }
    return getattr(this, "n");
  }
}
finish_class(It);
print(list(call(It)), isinstance(call(It), Iterable_), sum(call(It)));
class Duck {
  __len__(): number {
    return 1;
  }
  __getitem__(i: unknown): unknown {
    return getitem([5], i);
  }
}
finish_class(Duck);
print(
  isinstance(call(Duck), Sized),
  isinstance(call(Duck), Iterable_),
  isinstance(call(Duck), Sequence),
  list(call(Duck)),
);
call_method(Sequence, "register", Duck);
print(isinstance(call(Duck), Sequence), issubclass(Duck, Reversible));
const ns = new types.SimpleNamespace(undefined, { x: 1, y: "a" });
setattr(ns, "z", [1]);
delattr(ns, "x");
print(
  ns,
  vars(ns),
  eq(ns, new types.SimpleNamespace(undefined, { y: "a", z: [1] })),
  copy.deepcopy(ns),
);
show(() => getattr(ns, "x"));
show(
  () =>
    new types.SimpleNamespace(new Dict<unknown, unknown>([["a", 1]]), { b: 2 }),
);
const bm = types.MethodType(
  signature((self: unknown, x: unknown) => Tuple.of(self, x), "self, x"),
  5,
);
print(
  call(bm, 3),
  isinstance(bm, types.MethodType),
  isinstance(show, types.MethodType),
);
const mp = new types.MappingProxyType(new Dict<unknown, unknown>([["a", 1]]));
show(() => getitem(mp, "b"));
print(
  call_method(mp, "get", "q"),
  list(mp),
  or_(mp, new Dict<unknown, unknown>([["b", 2]])),
  eq(mp, new Dict<string, number>([["a", 1]])),
  copy.copy(call_method(mp, "copy")),
);
show(() => copy.copy(mp));
show(() => new types.MappingProxyType([1]));
print(
  call(operator.itemgetter(1, 0), "ab"),
  call(operator.attrgetter("real"), 3),
  call(operator.methodcaller("split", ","), "a,b"),
  call(operator.itemgetter("a"), new Dict<unknown, unknown>([["a", 1]])),
);
print(
  isinstance(null, types.NoneType),
  isinstance(Ellipsis, types.EllipsisType),
  isinstance(or_(int, str), types.UnionType),
);
class D extends inherits(dict) {
  __missing__(k: unknown): any {
    return mul(k, 2);
  }
}
finish_class(D);
const d = call(D, kwargs({ a: 1 }));
print(
  getitem(d, "q"),
  copy.copy(d),
  getattr(type(copy.deepcopy(d)), "__name__"),
  call_method(D, "fromkeys", "ab"),
);
class Meta extends OrderedDict {}
finish_class(Meta);
print(
  call(Meta, kwargs({ a: 1 })),
  eq(call(Meta, [Tuple.of("x", 1)]), new Dict<unknown, unknown>([["x", 1]])),
  copy.deepcopy(call(Meta, kwargs({ a: [1] }))),
);
const scope = enter(new contextlib.ExitStack());
try {
  const st = scope.value;
  f = st.enter_context(new io.StringIO("x\ny"));
  print(call_method(f, "readlines"), getattr(f, "closed"));
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
print(getattr(bound_global(f, "f"), "closed"));
let u: any = new UserDict(undefined, { a: 1 });
setitem(u, "b", 2);
const v = u.copy();
setitem(v, "c", 3);
print(
  u,
  v,
  eq(
    u,
    new Dict<string, number>([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  or_(u, v),
  dict(u),
  or_(new Dict<unknown, unknown>([["z", 0]]), u),
);
u = ior(u, new Dict<any, any>([["q", 1]]));
print(u, call_method(UserDict, "fromkeys", "ab", 0), copy.copy(u));
print(
  eq(
    new Counter("aab"),
    new Dict<string, number>([
      ["a", 2],
      ["b", 1],
    ]),
  ),
  or_(new Counter({ a: 1 }), new Counter({ a: 3 })),
  add(new Counter({ a: -1 }), new Counter()),
  pos(new Counter({ a: -1, b: 2 })),
  getattr(getattr(new Counter("ab").elements(), "__class__"), "__name__"),
  gt(new Counter({ a: 2 }), new Counter({ a: 1 })),
);
const cm = new ChainMap(
  new Dict<unknown, unknown>([["a", 1]]),
  new Dict<unknown, unknown>([
    ["a", 2],
    ["b", 3],
  ]),
);
print(
  cm,
  cm.maps,
  list(cm.items()),
  cm.pop("a"),
  getitem(cm, "a"),
  cm.copy(),
  or_(cm, new Dict<unknown, unknown>([["n", 1]])),
  or_(new Dict<unknown, unknown>([["n", 1]]), cm),
  bool(new ChainMap()),
  call_method(ChainMap, "fromkeys", "ab", 1),
);
show(() => cm.pop("b"));
show(() => cm.popitem());
