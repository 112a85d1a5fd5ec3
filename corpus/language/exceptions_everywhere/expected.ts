import {
  AssertionError,
  type BaseException,
  bool,
  bound,
  bound_global,
  Dict,
  divide,
  during,
  Exception,
  exception,
  float,
  getattr,
  getitem,
  hierarchy,
  int,
  issubclass,
  KeyError,
  left_handler,
  LookupError,
  NameError,
  OSError,
  print,
  raise_,
  raise_from,
  raised_here,
  repr,
  RuntimeError,
  setitem,
  str,
  traced,
  truth,
  Tuple,
  TypeError,
  UnboundLocalError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

let e!: string | ValueError | TypeError | KeyError;
// try in odd places
function f(x: number): string {
  try {
    let leaving: BaseException | null = null;
    try {
      try {
        if (x === 0) {
          throw new ValueError("v");
        }
        if (x === 1) {
          return "ret";
        }
        if (x === 2) {
          throw new KeyError("k");
        }
        print("normal");
      } catch (error) {
        const failure = traced(error);
        if (!(failure instanceof ValueError)) {
          throw failure;
        }
        try {
          print("caught v");
          throw during(new RuntimeError("from handler"), failure);
        } catch (raised) {
          throw left_handler(raised, failure);
        }
      }
      print("else");
    } catch (raised_2) {
      leaving = exception(raised_2);
      throw leaving;
    } finally {
      try {
        print("finally", x);
        if (x === 3) {
          return "override";
        }
      } catch (raised_2) {
        throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
      }
    }
  } catch (error) {
    const failure_2 = traced(error);
    if (failure_2 instanceof RuntimeError) {
      const e = failure_2;
      try {
        return `RE ${str(e)} ctx=${repr(e.__context__)}`;
      } catch (raised_3) {
        throw left_handler(raised_3, failure_2);
      }
    } else if (failure_2 instanceof KeyError) {
      const e = failure_2;
      try {
        return "KE " + str(e);
      } catch (raised_4) {
        throw left_handler(raised_4, failure_2);
      }
    } else {
      throw failure_2;
    }
  }
  return "end";
}
for (let i = 0; i < 5; i++) {
  print(f(i));
}
function g(): string | null {
  for (let i = 0; i < 5; i++) {
    let leaving: BaseException | null = null;
    try {
      try {
        if (i === 1) {
          continue;
        }
        if (i === 3) {
          return "out";
        }
        const yield_val: number = divide(10, i - 2);
        print(i, float(yield_val));
      } catch (error) {
        const failure = traced(error);
        if (!(failure instanceof ZeroDivisionError)) {
          throw failure;
        }
        try {
          print("zde");
          continue;
        } catch (raised) {
          throw left_handler(raised, failure);
        }
      }
    } catch (raised_2) {
      leaving = exception(raised_2);
      throw leaving;
    } finally {
      try {
        print("fin", i);
      } catch (raised_2) {
        throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
      }
    }
  }
  return null;
}
print(g());
e = "outer";
try {
  throw new ValueError("inner e");
} catch (error) {
  const failure = traced(error);
  if (!(failure instanceof ValueError)) {
    throw failure;
  }
  e = failure;
  try {
    try {
      print(e);
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  } finally {
    e = undefined as any;
  }
}
try {
  print(bound_global(e, "e"));
} catch (error) {
  const err = traced(error);
  if (!(err instanceof NameError)) {
    throw err;
  }
  try {
    print("gone:", err);
  } catch (raised_2) {
    throw left_handler(raised_2, err);
  }
}
function h(): string {
  let ex!: TypeError | ValueError;
  let saved!: TypeError | ValueError;
  try {
    throw new ValueError();
  } catch (error) {
    const failure = traced(error);
    if (!(failure instanceof TypeError || failure instanceof ValueError)) {
      throw failure;
    }
    ex = failure;
    try {
      try {
        saved = ex;
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      ex = undefined as any;
    }
  }
  try {
    bound(ex, "ex");
  } catch (error) {
    const u = traced(error);
    if (!(u instanceof UnboundLocalError)) {
      throw u;
    }
    try {
      print(u);
    } catch (raised_2) {
      throw left_handler(raised_2, u);
    }
  }
  return repr(saved);
}
print(h());
const errs: (int | string)[] = [];
for (const bad of ["1", "x", "", "2.5", null, [] as unknown[], "0x1"]) {
  try {
    errs.push(int(bad));
  } catch (error) {
    const failure_2 = traced(error);
    if (failure_2 instanceof ValueError) {
      e = failure_2;
      try {
        try {
          errs.push(str(e));
        } catch (raised_3) {
          throw left_handler(raised_3, failure_2);
        }
      } finally {
        e = undefined as any;
      }
    } else if (failure_2 instanceof TypeError) {
      e = failure_2;
      try {
        try {
          errs.push("T:" + str(e));
        } catch (raised_4) {
          throw left_handler(raised_4, failure_2);
        }
      } finally {
        e = undefined as any;
      }
    } else {
      throw failure_2;
    }
  }
}
print(...errs, { sep: "\n" });
class Retry extends Exception {}
const default__count: number[] = [0];
function attempt(n: number, _count: number[] = default__count): number {
  setitem(_count, 0, getitem(_count, 0) + 1);
  if (getitem(_count, 0) < n) {
    throw new Retry(getitem(_count, 0));
  }
  return getitem(_count, 0);
}
while (true) {
  try {
    print("got", attempt(3));
    break;
  } catch (error) {
    const r = traced(error);
    if (!(r instanceof Retry)) {
      throw r;
    }
    try {
      print("retry", getitem(getattr(r, "args"), 0));
    } catch (raised_5) {
      throw left_handler(raised_5, r);
    }
  }
}
function cleanup(): string[] {
  const res: string[] = [];
  try {
    res.push("open");
    let leaving: BaseException | null = null;
    try {
      res.push("work");
      throw new OSError("disk");
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        res.push("close");
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  } catch (error) {
    const e = traced(error);
    if (!(e instanceof OSError)) {
      throw e;
    }
    try {
      res.push(str(e));
    } catch (raised_2) {
      throw left_handler(raised_2, e);
    }
  }
  return res;
}
print(cleanup());
try {
  let leaving: BaseException | null = null;
  try {
    throw new ValueError("a");
  } catch (raised_6) {
    leaving = exception(raised_6);
    throw leaving;
  } finally {
    try {
      throw during(new KeyError("b"), leaving);
    } catch (raised_6) {
      throw leaving === null ? raised_6 : left_handler(raised_6, leaving);
    }
  }
} catch (error) {
  const failure_3 = traced(error);
  if (!(failure_3 instanceof KeyError)) {
    throw failure_3;
  }
  e = failure_3;
  try {
    try {
      print(repr(e), repr(e.__context__));
    } catch (raised_7) {
      throw left_handler(raised_7, failure_3);
    }
  } finally {
    e = undefined as any;
  }
}
try {
  throw raise_from(new ValueError("x"), new KeyError("cause"), null);
} catch (error) {
  const failure_4 = traced(error);
  if (!(failure_4 instanceof ValueError)) {
    throw failure_4;
  }
  e = failure_4;
  try {
    try {
      print(
        repr(e.__cause__),
        e.__suppress_context__,
        e.__traceback__ !== null,
      );
    } catch (raised_8) {
      throw left_handler(raised_8, failure_4);
    }
  } finally {
    e = undefined as any;
  }
}
try {
  throw new RuntimeError("with note");
} catch (error) {
  const e = traced(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  try {
    e.add_note("n1");
    print(e.__notes__);
  } catch (raised_9) {
    throw left_handler(raised_9, e);
  }
}
function ctx(): string | null {
  try {
    divide(1, 0);
  } catch (error) {
    const failure = traced(error);
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    try {
      try {
        getitem(new Dict(), "x");
      } catch (error) {
        const k = left_handler(traced(error), failure);
        if (!(k instanceof KeyError)) {
          throw k;
        }
        try {
          return repr(k.__context__);
        } catch (raised) {
          throw left_handler(raised, k);
        }
      }
    } catch (raised_2) {
      throw left_handler(raised_2, failure);
    }
  }
  return null;
}
print(ctx());
class Base extends Exception {}
class Child extends Base {}
for (const exc of [new Child("c"), new Base("b"), new Exception("e")]) {
  try {
    throw raised_here(raise_(exc));
  } catch (error) {
    const failure_5 = traced(error);
    if (failure_5 instanceof Child) {
      const c = failure_5;
      try {
        print("child", c);
      } catch (raised_10) {
        throw left_handler(raised_10, failure_5);
      }
    } else if (failure_5 instanceof Base) {
      const b = failure_5;
      try {
        print("base", b);
      } catch (raised_11) {
        throw left_handler(raised_11, failure_5);
      }
    } else {
      try {
        print("bare");
      } catch (raised_12) {
        throw left_handler(raised_12, failure_5);
      }
    }
  }
}
print(
  new Child() instanceof Base,
  issubclass(Child, Exception),
  getattr(Child, "__name__"),
  false ? getattr(getitem(hierarchy(Child, "__mro__"), 1), "__name__") : "",
  Array.from([KeyError, LookupError], (c) => getattr(c, "__name__")),
  issubclass(KeyError, LookupError),
  issubclass(bool, int),
);
function multi(): string {
  let leaving: BaseException | null = null;
  try {
    try {
      return "a";
    } catch (error) {
      const failure = traced(error);
      try {
        return "b";
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    }
    return "c";
  } catch (raised_2) {
    leaving = exception(raised_2);
    throw leaving;
  } finally {
    try {
      print("in finally");
    } catch (raised_2) {
      throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
    }
  }
}
print(
  multi(),
  str(new KeyError("k")),
  str(new KeyError()),
  repr(new KeyError("k", 1)),
  str(new ValueError(1, 2)),
  str(new Exception("")),
  repr(new Exception("a'b")),
  new OSError(2, "No such").errno,
  str(new OSError(2, "No such")),
  str(new OSError(2, "No such", "f.txt")),
);
if (false) {
  throw new AssertionError("never");
}
if (!truth(true ? Tuple.of(1, "tuple always true") : null)) {
  throw new AssertionError();
}
throw raise_from(new Child("final"), new Base("cause"), null);
