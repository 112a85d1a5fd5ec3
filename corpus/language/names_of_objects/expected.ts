// A class has a name; its objects have none, unless they are functions or coroutines.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import {
  AttributeError,
  call_method,
  coroutine,
  exception,
  getattr,
  hasattr,
  known_as,
  print,
  type,
} from "@tsyncio/runtime";

class A {
  m(): null {
    return null;
  }
}
const p = new functools.partialmethod(getattr(A, "m"));
for (const o of [
  p,
  new asyncio.Lock(),
  new functools.partial(print),
  asyncio.new_event_loop(),
]) {
  print(
    hasattr(o, "__name__"),
    hasattr(o, "__qualname__"),
    hasattr(o, "__module__"),
  );
}

class C {
  declare __name__: string;

  constructor() {
    this.__name__ = "own";
  }
}
print(new C().__name__, getattr(C, "__name__"));
async function f(): Promise<void> {}
const c = coroutine(f);
print(getattr(c, "__name__"), getattr(c, "__qualname__"));
call_method(c, "close");
function* g(): Generator<null> {
  yield null;
}
known_as(g, "g", "g");
print(getattr(g(), "__name__"), getattr(g(), "__qualname__"));
print(
  getattr(getattr(new A(), "m"), "__name__"),
  getattr(getattr(new A(), "m"), "__qualname__"),
  getattr(A, "__name__"),
  getattr(type(new A()), "__name__"),
);
try {
  print(getattr(new A(), "__name__"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
