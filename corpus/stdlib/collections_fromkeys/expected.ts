import {
  add,
  call_method,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  getattr,
  getitem,
  inherits,
  kwargs,
  list,
  NotImplementedError,
  or_,
  print,
  reversed,
  type,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";

print(
  call_method(OrderedDict, "fromkeys", "ab"),
  call_method(OrderedDict, "fromkeys", "ab", 1),
  dict.fromkeys("ab", 0),
);
print(call_method(defaultdict, "fromkeys", "ab", 2));
class D extends inherits(dict) {}
finish_class(D);
print(
  getattr(type(call_method(D, "fromkeys", "ab")), "__name__"),
  call_method(D, "fromkeys", "a"),
);
class O extends OrderedDict {}
print(
  call_method(O, "fromkeys", "ab"),
  new O({ a: 1 }).copy(),
  getattr(type(new O({ a: 1 }).copy()), "__name__"),
);
try {
  call_method(Counter, "fromkeys", "ab");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof NotImplementedError)) {
    throw e;
  }
  print(e);
}
const od = new OrderedDict({ a: 1, b: 2 });
od.move_to_end("a");
print(
  od,
  od.popitem(false),
  or_(od, new Dict<unknown, unknown>([["z", 1]])),
  list(reversed(od)),
);
const x = call_method(od, "fromkeys", [1]);
print(x);
print(
  eq(od, new Dict<string, number>([["a", 1]])),
  eq(new OrderedDict({ a: 1, b: 2 }), new OrderedDict({ b: 2, a: 1 })),
);
print(
  call_method(ChainMap, "fromkeys", "ab", 3),
  new deque([1, 2, 3], 2).copy(),
  add(new deque([1]), new deque([2])),
);
const m = call_method(OrderedDict, "fromkeys", "abc");
call_method(m, "move_to_end", "a");
print(list(m), call_method(m, "popitem", kwargs({ last: false })));
const dd = call_method(defaultdict, "fromkeys", "a", 1);
print(getitem(dd, "a"), getattr(dd, "default_factory"));
