import {
  AttributeError,
  call,
  eq,
  exception,
  finish_class,
  getattr,
  hasattr,
  KeyError,
  print,
  Tuple,
} from "@tsyncio/runtime";

class P {
  get bad(): any {
    throw new AttributeError("inner");
  }
  get worse(): any {
    throw new KeyError("k");
  }
}
class Q {
  static __slots__: unknown = Tuple.of("x");
  __getattr__(n: unknown): number {
    if (eq(n, "z")) {
      return 5;
    }
    throw new AttributeError(n);
  }
}
finish_class(Q);
print(
  getattr(new P(), "bad", "dflt"),
  hasattr(new P(), "bad"),
  getattr(call(Q), "x", 1),
  getattr(call(Q), "z", 1),
  getattr(call(Q), "q", 2),
  getattr(new P(), "nope", null),
);
try {
  getattr(new P(), "worse", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print("KeyError", e);
}
try {
  new P().bad;
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
