import * as copy from "@tsyncio/runtime/stdlib/copy";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as itertools from "@tsyncio/runtime/stdlib/itertools";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  body_name,
  call,
  call_method,
  contains,
  delattr,
  Dict,
  eq,
  Exception,
  exception,
  finish_class,
  float,
  function_of,
  ge,
  getattr,
  getitem,
  gt,
  hash,
  hex,
  id,
  type int,
  is_,
  isinstance,
  kwargs,
  le,
  list,
  lt,
  make_class,
  max,
  next,
  NotImplemented,
  pow,
  print,
  put_member,
  range,
  repr,
  rest_keywords,
  setattr,
  signature,
  Slice,
  sorted,
  str,
  sub,
  take_keywords,
  truth,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";
import {
  cache,
  cached_property,
  cmp_to_key,
  lru_cache,
  partial,
  partialmethod,
  reduce,
  total_ordering,
  update_wrapper,
  wraps,
} from "@tsyncio/runtime/stdlib/functools";

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

class A {
  __init__(v: unknown): null {
    setattr(this, "v", v);
    return null;
  }
  m(a: unknown, b: unknown = 2): Tuple<[unknown, unknown, unknown]> {
    return Tuple.of(getattr(this, "v"), a, b);
  }
  static p: unknown = new partial(print, "class partial");
  static bound: unknown = new partialmethod(body_name(A, "m"), 1, { b: 5 });
  static {
    put_member(
      A,
      "c",
      call(
        lru_cache(2, true),
        function_of(function c(x: unknown): unknown {
          print("calc", x);
          return x;
        }, "c"),
      ),
    );
  }
  __repr__(): string {
    return `A(${str(getattr(this, "v"))})`;
  }
}
signature(A.prototype.m, "a, b=…");
finish_class(A);
const a = call(A, 9);
print(
  call_method(a, "bound"),
  call_method(A, "bound", a),
  call_method(a, "c", 1),
  call_method(a, "c", float(1)),
  call_method(a, "c", 1),
  call_method(a, "c", 3),
  call_method(a, "c", 1),
  call_method(getattr(a, "c"), "cache_info"),
  getattr(getattr(A, "c"), "__name__"),
  call_method(getattr(a, "c"), "__wrapped__", a, 5),
);
const q = new partial(getattr(a, "m"), 1);
print(
  call(q),
  call(q, kwargs({ b: 3 })),
  getitem(
    strings.replace(repr(new partial(getattr(a, "m"), 1)), hex(id(a)), "ID"),
    new Slice(null, 28),
  ),
);
function f(
  x: unknown,
  y: unknown,
  ...args_items: unknown[]
): Tuple<
  [unknown, unknown, Tuple<unknown[]>, unknown, Dict<unknown, unknown>]
> {
  const options = take_keywords(args_items);
  const k = options.k;
  const kw = rest_keywords(options, "k");
  const args = Tuple.of(...args_items);
  return Tuple.of(x, y, args, k, kw);
}
signature(f, "x, /, y, *args, k, **kw");
show(() => call(new partial(f, 1, { k: 2 }), 3, 4, kwargs({ z: 5 })));
show(() => call(new partial(f, 1), 3));
show(() => call(new partial(f, { q: 1 })));
show(() => new partial(3));
show(() => is_(new partial(f, 1).func, f));
const nested = new partial(new partial(f, 1, { k: 0 }), 2, { z: 1 });
print(nested.args, nested.keywords, is_(nested.func, f));
setattr(nested, "note", "hi");
print(
  getattr(nested, "note"),
  getattr(nested, "__dict__"),
  getattr(copy.copy(nested), "note"),
);
const w = update_wrapper(new partial(f, 1), f);
print(getattr(w, "__name__"), is_(getattr(w, "__wrapped__"), f));
const z: unknown = call(lru_cache(0), function z(x: unknown): unknown {
  return x;
});
call(z, 1);
call(z, 1);
print(call_method(z, "cache_info"), call_method(z, "cache_parameters"));
const boom: unknown = call(cache, function boom(x: unknown): null {
  print("boom", x);
  if (truth(x)) {
    throw new ValueError("no");
  }
  return null;
});
show(() => call(boom, 1));
show(() => call(boom, 1));
show(() => call(boom, 0));
show(() => call(boom, 0));
print(call_method(boom, "cache_info"));
show(() => call(boom, []));
show(() => call(boom));
const neg: unknown = call(lru_cache(-5), function neg(x: unknown): unknown {
  return x;
});
call(neg, 1);
print(call_method(neg, "cache_info"));
show(() => lru_cache("x"));
const lru: unknown = call(lru_cache(3), function lru(x: unknown): unknown {
  print("miss", x, { end: " " });
  return x;
});
for (const i of [1, 2, 3, 1, 4, 2, 1, Tuple.of(1, 2), "a", true, float(1)]) {
  call(lru, i);
}
print(call_method(lru, "cache_info"));
show(() => reduce(max, [3, 1, 4]));
show(() =>
  reduce(
    signature(
      (a: unknown, b: unknown) => add(a, b),
      "a, b",
      "<lambda>.<locals>.<lambda>",
    ),
    5,
  ),
);
show(() => reduce(1, [1, 2]));
show(() => reduce(1, [1]));
show(() =>
  sorted([3, 1, 2], {
    key: cmp_to_key(
      signature(
        (a: unknown, b: unknown) => sub(b, a),
        "a, b",
        "<lambda>.<locals>.<lambda>",
      ),
    ),
  }),
);
const K = cmp_to_key(
  signature((a: unknown, b: unknown) => sub(gt(a, b), lt(a, b)), "a, b"),
);
show(() =>
  Tuple.of(
    lt(call(K, 1), call(K, 2)),
    eq(call(K, 1), call(K, 1)),
    getattr(call(K, 3), "obj"),
    getattr(max([call(K, 1), call(K, 5)]), "obj"),
  ),
);
show(() => lt(call(K, 1), 2));
show(() => hash(call(K, 1)));
class VClass {
  __init__(n: unknown): null {
    setattr(this, "n", n);
    return null;
  }
  __lt__(o: unknown): unknown {
    if (!isinstance(o, V)) {
      return NotImplemented;
    }
    return lt(getattr(this, "n"), getattr(o, "n"));
  }
  __eq__(o: unknown): unknown {
    return isinstance(o, V) && eq(getattr(this, "n"), getattr(o, "n"));
  }
}
const V: any = call(total_ordering, finish_class(VClass, { name: "V" }));
show(() =>
  Tuple.of(
    le(call(V, 1), call(V, 1)),
    gt(call(V, 2), call(V, 1)),
    ge(call(V, 2), call(V, 3)),
  ),
);
show(() => ge(call(V, 1), 3));
show(() => total_ordering(make_class("X", Tuple.of(), new Dict())));
class C {
  static {
    put_member(
      C,
      "v",
      call(
        cached_property,
        function_of(function v(): unknown[] {
          print("once");
          return [];
        }, "v"),
      ),
    );
  }
  static {
    put_member(
      C,
      "w",
      call(
        functools.cached_property,
        function_of(function w(): int {
          return id(this);
        }, "w"),
      ),
    );
  }
}
finish_class(C);
const c = call(C);
call_method(getattr(c, "v"), "append", 1);
print(getattr(c, "v"), contains(getattr(c, "__dict__"), "v"));
delattr(c, "v");
print(getattr(c, "v"));
setattr(c, "v", 5);
print(
  getattr(c, "v"),
  getattr(getattr(getattr(C, "v"), "__class__"), "__name__"),
  getattr(getattr(C, "v"), "attrname"),
);
class S {
  static __slots__: unknown = Tuple.of("x");
  static {
    put_member(
      S,
      "v",
      call(
        cached_property,
        function_of(function v(): number {
          return 1;
        }, "v"),
      ),
    );
  }
}
finish_class(S);
show(() => getattr(call(S), "v"));
show(() => list(new itertools.batched("abcde", 2)));
show(() => list(new itertools.batched("abc", 0)));
show(() => list(new itertools.batched("abc", 2, { strict: true })));
show(() => list(new itertools.islice(range(10), 2, 8, 3)));
show(() => list(new itertools.islice([1], -1)));
show(() =>
  list(new itertools.accumulate([1, 2, 3], undefined, { initial: 10 })),
);
show(() => list(new itertools.zip_longest("ab", "c", { fillvalue: "-" })));
show(() =>
  getitem(list(new itertools.permutations("abc", 2)), new Slice(null, 3)),
);
show(() => list(new itertools.combinations_with_replacement("ab", 2)));
show(() => list(new itertools.starmap(pow, [Tuple.of(2, 3)])));
show(() => list(new itertools.compress("abc", [1, 0, 1])));
show(() => list(new itertools.takewhile((x: unknown) => lt(x, 2), [1, 2, 1])));
show(() => list(new itertools.filterfalse(null, [0, 1, ""])));
show(() => next(new itertools.count(1.5, 0.5)));
show(() => new itertools.count(3));
show(() => new itertools.repeat(1, 2));
show(() => list(new itertools.product("ab", { repeat: 2 })));
show(() => list(new itertools.pairwise([1, 2, 3])));
show(() => getitem(new ChainMap(new Dict<unknown, unknown>([["a", 1]])), "b"));
show(() => sub(new Counter("aab"), new Counter("a")));
show(() => new deque([1], -1));
show(() => new deque([1]).remove(2));
show(() => new OrderedDict().popitem());
show(() => call(namedtuple("P", "a b"), 1));
show(() => new defaultdict(3));
show(() => getitem(new defaultdict(null), "x"));
show(() => new Counter(1));
show(() => new Counter({ a: 1 }).most_common(null));
show(() => new OrderedDict({ a: 1 }).move_to_end("z"));
show(() =>
  getattr(
    call(wraps(f), () => 1),
    "__name__",
  ),
);
