import {
  call,
  Dict,
  eq,
  Exception,
  exception,
  getattr,
  int,
  match_class,
  match_mapping,
  print,
  setattr,
  Tuple,
  type,
} from "@tsyncio/runtime";

class NoArgs {}
class BadArgs {}
setattr(BadArgs, "__match_args__", ["x"]);
class BadEl {}
setattr(BadEl, "__match_args__", Tuple.of(1));
class Dup {
  static x = 1;
}
setattr(Dup, "__match_args__", Tuple.of("x", "x"));
function tryit(fn: () => null): void {
  try {
    call(fn);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
function e1(): null {
  let parts: unknown[] | null;
  const subject = new NoArgs();
  if ((parts = match_class(subject, NoArgs, 1)) !== null && eq(parts[0], 1)) {
  }
  return null;
}
function e2(): null {
  let parts: unknown[] | null;
  const subject = new BadArgs();
  if ((parts = match_class(subject, BadArgs, 1)) !== null && eq(parts[0], 1)) {
  }
  return null;
}
function e3(): null {
  let parts: unknown[] | null;
  const subject = new BadEl();
  if ((parts = match_class(subject, BadEl, 1)) !== null && eq(parts[0], 1)) {
  }
  return null;
}
function e4(): null {
  let parts: unknown[] | null;
  const subject = new Dup();
  if (
    (parts = match_class(subject, Dup, 2)) !== null &&
    eq(parts[0], 1) &&
    eq(parts[1], 1)
  ) {
  }
  return null;
}
function e5(): null {
  const notclass = 5;
  const subject = 1;
  if (match_class(subject, notclass, 0) !== null) {
  }
  return null;
}
function e6(): null {
  let parts: number[] | null;
  const subject = 1;
  if (
    (parts = match_class(subject, int, 2)) !== null &&
    parts[0] === 1 &&
    parts[1] === 2
  ) {
  }
  return null;
}
function e7(): null {
  let parts: number[] | null;
  class K {
    static __qualname__ = "e7.<locals>.K";
    static a = 1;
    static b = 1;
  }
  const subject = new Dict<number, number>([
    [1, 2],
    [3, 4],
  ]);
  if ((parts = match_mapping(subject, [K.a, K.b])) !== null) {
    const x: number = parts[0];
    const y: number = parts[1];
  }
  return null;
}
function e8(): void {
  let parts: int[] | null;
  const subject = 1;
  if ((parts = match_class(subject, int, 0, ["real"])) !== null) {
    const r: int = parts[0];
    print(r);
  }
}
for (const fn of [e1, e2, e3, e4, e5, e6, e7]) {
  tryit(fn);
}
