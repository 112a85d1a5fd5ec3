/** What a finally unbinds is unbound after it. */

import {
  bound,
  Exception,
  exception,
  iter,
  next,
  print,
  repr,
  RuntimeError,
  ValueError,
} from "@tsyncio/runtime";

function f(a: number, b = 1): void {
  try {
  } finally {
    bound(b, "b");
    b = undefined as any;
  }
  print(bound(b, "b"));
}
try {
  f(1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  print(repr(e));
}
function g(a: number, b = 1): void {
  try {
  } finally {
    bound(b, "b");
    b = undefined as any;
  }
  try {
    print(next(iter("a"), bound(b, "b")));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(repr(e));
  }
}
g(1);
function h(b = 1): void {
  b = undefined as any;
  try {
    print(bound(b, "b"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(repr(e));
  }
}
h(1);
function h2(b = 1): void {
  try {
    throw new ValueError(1, b);
  } finally {
    bound(b, "b");
    b = undefined as any;
  }
  print(b);
}
try {
  h2(1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  print(repr(e));
}
function h3(b = 1): void {
  b = undefined as any;
  try {
    throw new RuntimeError(next(iter("a"), bound(b, "b")), "x");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(repr(e));
  }
}
h3(1);
