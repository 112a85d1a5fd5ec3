import {
  call,
  eq,
  Exception,
  exception,
  getattr,
  match_class,
  object,
  print,
  range,
  setattr,
  Tuple,
  type,
} from "@tsyncio/runtime";

class Class {
  static a: null = null;
}
setattr(Class, "__match_args__", Tuple.of("a", "a"));
class Spam {
  static eggs = 1;
}
setattr(Spam, "__match_args__", Tuple.of("eggs"));
function t(f: (() => number | null) | (() => number | string | null)): void {
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
function f1(): number | null {
  let parts: [null, unknown] | null;
  const subject = new Class();
  if (
    (parts = match_class(subject, Class, 0, ["a", "b"])) !== null &&
    parts[0] === 1 &&
    eq(parts[1], 2)
  ) {
    return 1;
  }
  return null;
}
function f2(): number | null {
  let parts: number[] | null;
  const subject = new Spam();
  if (
    (parts = match_class(subject, Spam, 1, ["eggs"])) !== null &&
    parts[0] === 1 &&
    parts[1] === 2
  ) {
    return 1;
  }
  return null;
}
function f3(): number | null {
  let parts: unknown[] | null;
  const x = range(10);
  if ((parts = match_class(x, range, 1)) !== null && eq(parts[0], 10)) {
    return 1;
  }
  return null;
}
function f4(): number | null {
  let parts: [number, unknown] | null;
  const subject = new Spam();
  if ((parts = match_class(subject, Spam, 2)) !== null) {
    const a: number = parts[0];
    const b = parts[1];
    return 1;
  }
  return null;
}
function f5(): number | null {
  const c = 5;
  const subject = 3;
  if (match_class(subject, c, 0) !== null) {
    return 1;
  }
  return null;
}
function f6(): number | string | null {
  if (Class instanceof Class) {
    return 1;
  } else if (match_class(Class, type, 0) !== null) {
    return "type";
  }
  return null;
}
function f7(): number | null {
  let parts: unknown[] | null;
  const subject = 1;
  if ((parts = match_class(subject, object, 1)) !== null && eq(parts[0], 1)) {
    return 1;
  }
  return null;
}
for (const f of [f1, f2, f3, f4, f5, f6, f7]) {
  t(f);
}
