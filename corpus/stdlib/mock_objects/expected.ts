import * as strings from "@tsyncio/runtime/strings";
import {
  AssertionError,
  AttributeError,
  bool,
  call as py_call,
  call_method,
  contains,
  delattr,
  Dict,
  enter,
  eq,
  exception,
  getattr,
  getitem,
  hasattr,
  int,
  is_,
  isinstance,
  iter,
  iterate,
  KeyError,
  kwargs,
  len,
  print,
  repr,
  setattr,
  signature,
  StopIteration,
  str,
  truth,
  type,
  ValueError,
} from "@tsyncio/runtime";
import {
  ANY,
  call,
  DEFAULT,
  MagicMock,
  Mock,
  patch,
  sentinel,
} from "@tsyncio/runtime/stdlib/unittest/mock";

let e!: AssertionError | AttributeError | ValueError;
const m = new Mock();
print(
  is_(
    call_method(m, "foo", 1, kwargs({ a: 2 })),
    getattr(getattr(m, "foo"), "return_value"),
  ),
  getattr(getattr(m, "foo"), "called"),
  getattr(getattr(m, "foo"), "call_count"),
);
print(
  getattr(m, "mock_calls"),
  getattr(m, "method_calls"),
  getattr(getattr(m, "foo"), "call_args"),
  getattr(getattr(m, "foo"), "call_args_list"),
);
print(
  eq(
    getattr(getattr(m, "foo"), "call_args"),
    py_call(call, 1, kwargs({ a: 2 })),
  ),
  getitem(getattr(getattr(m, "foo"), "call_args"), 0),
  getattr(getattr(getattr(m, "foo"), "call_args"), "kwargs"),
  getitem(getattr(getattr(m, "foo"), "call_args"), 1),
);
call_method(getattr(m, "foo"), "assert_called_with", 1, kwargs({ a: 2 }));
call_method(
  getattr(m, "foo"),
  "assert_called_once_with",
  ANY,
  kwargs({ a: ANY }),
);
for (const f of [
  () => call_method(getattr(m, "foo"), "assert_called_with", 2),
  () => call_method(getattr(m, "bar"), "assert_called"),
  () => call_method(getattr(m, "foo"), "assert_not_called"),
  () => call_method(getattr(m, "bar"), "assert_called_with", 3),
  () => py_call(getattr(m, "assert_has_calls"), [call_method(call, "bar", 1)]),
  () => call_method(getattr(m, "foo"), "assert_any_call", 9),
  () => call_method(getattr(m, "bar"), "assert_called_once"),
  () => call_method(m, "assert_foo"),
  () =>
    py_call(
      getattr(getattr(m, "foo"), "assert_has_calls"),
      [py_call(call, 1, kwargs({ a: 2 })), py_call(call, 5)],
      kwargs({ any_order: true }),
    ),
]) {
  try {
    py_call(f);
    print("no");
  } catch (error) {
    const failure = exception(error);
    if (failure instanceof AssertionError) {
      e = failure;
      try {
        print(getattr(type(e), "__name__"), e);
      } finally {
        e = undefined as any;
      }
    } else if (failure instanceof AttributeError) {
      e = failure;
      try {
        print(getattr(type(e), "__name__"), e);
      } finally {
        e = undefined as any;
      }
    } else {
      throw failure;
    }
  }
}
setattr(m, "side_effect", [1, new ValueError("x"), 3]);
print(py_call(m));
try {
  py_call(m);
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof ValueError)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
print(py_call(m));
try {
  py_call(m);
} catch (error) {
  const failure_3 = exception(error);
  if (!(failure_3 instanceof StopIteration)) {
    throw failure_3;
  }
  print("stop");
}
setattr(
  m,
  "side_effect",
  signature((x: unknown) => (truth(x) ? DEFAULT : 7), "x"),
);
setattr(m, "return_value", 8);
print(py_call(m, 0), py_call(m, 1));
const s = new Mock({ spec: ["a", "b"] });
try {
  getattr(s, "c");
} catch (error) {
  const failure_4 = exception(error);
  if (!(failure_4 instanceof AttributeError)) {
    throw failure_4;
  }
  e = failure_4;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
class P {
  run(n: number): number {
    return n;
  }
  static x = 3;
}
const p = new Mock(P);
print(
  p instanceof P,
  isinstance(p, Mock),
  getattr(type(p), "__name__"),
  getattr(p, "__class__") === P,
);
try {
  getattr(p, "zz");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(
  repr(getattr(sentinel, "foo")),
  is_(getattr(sentinel, "foo"), getattr(sentinel, "foo")),
  DEFAULT,
);
const mm = new MagicMock();
print(len(mm), [...iter(mm)], bool(mm), int(mm), contains(mm, 3));
const scope = enter(mm);
try {
  const z = scope.value;
  print(is_(z, getattr(getattr(mm, "__enter__"), "return_value")));
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
print(
  Array.from(iterate(getattr(mm, "mock_calls")), (c) =>
    getitem(strings.split(str(c), "("), 0),
  ),
);
print(
  call_method(getattr(call, "a"), "b", 1, 2),
  py_call(py_call(call, 1), 2),
  getattr(call_method(call, "x"), "y"),
  call_method(call_method(call_method(call, "x"), "y", 3), "call_list"),
);
const obj = new P();
const scope_2 = enter(
  call_method(patch, "object", P, "run", kwargs({ return_value: 5 })),
);
try {
  const r = scope_2.value;
  print(obj.run(1), getattr(r, "mock_calls"));
} catch (error) {
  scope_2.caught(error);
} finally {
  scope_2.exit();
}
print(obj.run(1));
const scope_3 = enter(call_method(patch, "object", obj, "x", 99));
try {
  print(getattr(obj, "x"));
} catch (error) {
  scope_3.caught(error);
} finally {
  scope_3.exit();
}
print(getattr(obj, "x"));
const t: unknown = py_call(
  call_method(patch, "object", P, "run"),
  signature(function t(a: unknown, r: unknown): null {
    setattr(r, "side_effect", KeyError);
    try {
      new P().run(2);
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof KeyError)) {
        throw e;
      }
      print("key", a);
    }
    return null;
  }, "a, r"),
);
py_call(t, 4);
const d = new Dict<unknown, unknown>([["a", 1]]);
const scope_4 = enter(
  call_method(
    patch,
    "dict",
    d,
    new Dict<unknown, unknown>([["b", 2]]),
    kwargs({ c: 3 }),
  ),
);
try {
  print(d);
} catch (error) {
  scope_4.caught(error);
} finally {
  scope_4.exit();
}
print(d);
const w = new Mock({ wraps: new P() });
print(call_method(w, "run", 6), getattr(getattr(w, "run"), "mock_calls"));
call_method(m, "reset_mock");
print(getattr(m, "mock_calls"), getattr(m, "called"));
const c = py_call(
  Mock,
  kwargs(
    new Dict<string, number>([
      ["close.return_value", 4],
      ["x", 1],
    ]),
  ),
);
print(call_method(c, "close"), getattr(c, "x"));
delattr(c, "x");
print(hasattr(c, "x"), hasattr(c, "y"));
const n = new Mock({ name: "thing" });
print(
  getitem(strings.split(str(getattr(call_method(n, "a"), "b")), " id="), 0),
  getitem(strings.split(str(n), " id="), 0),
  getitem(strings.split(str(new Mock(P)), " id="), 0),
);
const parent = new Mock();
py_call(getattr(parent, "attach_mock"), new Mock(), "kid");
call_method(parent, "kid", 1);
print(getattr(parent, "mock_calls"));
