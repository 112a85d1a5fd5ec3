import {
  type BaseException,
  bound,
  call,
  call_method,
  closed_at_end,
  delegate,
  divide,
  during,
  exception,
  GeneratorExit,
  getattr,
  iter,
  KeyError,
  left_handler,
  list,
  mul,
  next,
  pow,
  print,
  raise_,
  raise_from,
  range,
  repr,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

function* gen(): Generator<number, string, unknown> {
  let leaving: BaseException | null = null;
  try {
    try {
      const x = (yield 1) ?? null;
      print("got", x);
      const y = (yield 2) ?? null;
      print("got", y);
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      try {
        print("caught", e);
        yield 99;
      } catch (raised) {
        throw left_handler(raised, e);
      }
    }
  } catch (raised_2) {
    leaving = exception(raised_2);
    throw leaving;
  } finally {
    try {
      print("cleanup");
    } catch (raised_2) {
      throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
    }
  }
  return "done";
}
let g: Iterable<number> = closed_at_end(gen());
print(next(g), call_method(g, "send", "a"));
print(call(getattr(g, "throw"), new ValueError("v")));
try {
  next(g);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  try {
    print("stop", e.value);
  } catch (raised) {
    throw left_handler(raised, e);
  }
}
g = closed_at_end(gen());
next(g);
call_method(g, "close");
call_method(g, "close");
try {
  call_method(g, "send", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  try {
    print("closed", e.value);
  } catch (raised_2) {
    throw left_handler(raised_2, e);
  }
}
g = closed_at_end(gen());
try {
  call_method(g, "send", 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  try {
    print(e);
  } catch (raised_3) {
    throw left_handler(raised_3, e);
  }
}
g = closed_at_end(gen());
try {
  call(getattr(g, "throw"), new KeyError("early"));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  try {
    print("early", repr(e));
  } catch (raised_4) {
    throw left_handler(raised_4, e);
  }
}
print(list(g));
function* ignoring(): Generator<number> {
  while (true) {
    try {
      yield 1;
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof GeneratorExit)) {
        throw failure;
      }
    }
  }
}
g = closed_at_end(ignoring());
next(g);
try {
  call_method(g, "close");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  try {
    print(e);
  } catch (raised_5) {
    throw left_handler(raised_5, e);
  }
}
function* outer(): Generator<number, string, unknown> {
  const r = (yield* delegate(gen())) ?? null;
  print("result", r);
  return mul(r, 2);
}
g = outer();
print(next(g));
print(call_method(g, "send", "zz"));
try {
  call_method(g, "send", "yy");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  try {
    print(e.value);
  } catch (raised_6) {
    throw left_handler(raised_6, e);
  }
}
g = outer();
next(g);
print(call(getattr(g, "throw"), new ValueError("deep")));
call_method(g, "close");
function* raises_stop(): Generator<number> {
  yield 1;
  throw new StopIteration("inside");
}
g = raises_stop();
next(g);
try {
  next(g);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  try {
    print(repr(e), repr(e.__cause__), repr(e.__context__));
  } catch (raised_7) {
    throw left_handler(raised_7, e);
  }
}
function* closes_with_value(): Generator<number> {
  try {
    yield 1;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    try {
      return "closing value";
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
}
g = closed_at_end(closes_with_value());
next(g);
print(call_method(g, "close"));
g = closed_at_end(closes_with_value());
print(call_method(g, "close"));
function f(): string | null {
  for (let i = 0; i < 3; i++) {
    let leaving: BaseException | null = null;
    try {
      if (i === 0) {
        continue;
      }
      if (i === 2) {
        return "ret";
      }
      print("body", i);
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        print("fin", i);
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  }
  return null;
}
print(f());
function ret_in_finally(): number {
  let leaving: BaseException | null = null;
  try {
    return 1;
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      return 2;
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}
print(ret_in_finally());
function swallow(): string {
  for (let i = 0; i < 2; i++) {
    let leaving: BaseException | null = null;
    try {
      divide(1, 0);
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        print("break");
        break;
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  }
  return "after";
}
print(swallow());
function cont(): (string | ValueError)[] {
  const out: (string | ValueError)[] = [];
  for (let i = 0; i < 3; i++) {
    let leaving: BaseException | null = null;
    try {
      try {
        throw new ValueError(i);
      } catch (error) {
        const e = exception(error);
        if (!(e instanceof ValueError)) {
          throw e;
        }
        try {
          out.push(e);
          continue;
        } catch (raised) {
          throw left_handler(raised, e);
        }
      }
      out.push("else");
    } catch (raised_2) {
      leaving = exception(raised_2);
      throw leaving;
    } finally {
      try {
        out.push("f");
      } catch (raised_2) {
        throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
      }
    }
  }
  return out;
}
print(cont());
function tee(): void {
  try {
    let leaving: BaseException | null = null;
    try {
      throw new KeyError(1);
    } catch (raised_2) {
      leaving = exception(raised_2);
      throw leaving;
    } finally {
      try {
        try {
          throw during(new TypeError(2), leaving);
        } catch (error) {
          const t = left_handler(error, leaving);
          if (!(t instanceof TypeError)) {
            throw t;
          }
          try {
            print(repr(t.__context__));
          } catch (raised) {
            throw left_handler(raised, t);
          }
        }
      } catch (raised_2) {
        throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
      }
    }
  } catch (error) {
    const k = exception(error);
    if (!(k instanceof KeyError)) {
      throw k;
    }
    try {
      print(repr(k), k.__context__);
    } catch (raised_3) {
      throw left_handler(raised_3, k);
    }
  }
}
tee();
const e1 = null;
try {
  try {
    divide(1, 0);
  } catch (error) {
    const z = exception(error);
    if (!(z instanceof ZeroDivisionError)) {
      throw z;
    }
    try {
      throw raise_from(new ValueError("a"), null, z);
    } catch (raised_8) {
      throw left_handler(raised_8, z);
    }
  }
} catch (error) {
  const v = exception(error);
  if (!(v instanceof ValueError)) {
    throw v;
  }
  try {
    print(v.__suppress_context__, repr(v.__context__), v.__cause__);
  } catch (raised_9) {
    throw left_handler(raised_9, v);
  }
}
try {
  throw raise_from(new ValueError(), KeyError, null);
} catch (error) {
  const v = exception(error);
  if (!(v instanceof ValueError)) {
    throw v;
  }
  try {
    print(repr(v.__cause__));
  } catch (raised_10) {
    throw left_handler(raised_10, v);
  }
}
try {
  throw raise_from(new ValueError(), 5, null);
} catch (error) {
  const v = exception(error);
  if (!(v instanceof TypeError)) {
    throw v;
  }
  try {
    print(v);
  } catch (raised_11) {
    throw left_handler(raised_11, v);
  }
}
try {
  throw raise_(5);
} catch (error) {
  const v = exception(error);
  if (!(v instanceof TypeError)) {
    throw v;
  }
  try {
    print(v);
  } catch (raised_12) {
    throw left_handler(raised_12, v);
  }
}
try {
  throw new RuntimeError("No active exception to reraise");
} catch (error) {
  const v = exception(error);
  if (!(v instanceof RuntimeError)) {
    throw v;
  }
  try {
    print(v);
  } catch (raised_13) {
    throw left_handler(raised_13, v);
  }
}
const gg = Iterator.from(range(2)).map((i) => print("lazy", i) || i);
print(next(gg));
print(list(gg));
function walrus(): void {
  let n!: number;
  let m!: number;
  let y!: number;
  let last!: number;
  let chunk!: number | null;
  if ((n = [1, 2].length) > 1 && (m = n * 2) !== 0) {
    print(n, m);
  }
  print([(y = 1), pow(y, 2)], y);
  print(
    Array.from(range(3), (i) => (last = i)),
    bound(last, "last"),
  );
  while ((chunk = next(it, null)) !== null) {
    print(chunk);
  }
}
const it = iter([1, 2]);
walrus();
function gen_in_comp(): number[] {
  return Array.from(range(2), (yield_value) => yield_value);
}
print(gen_in_comp());
