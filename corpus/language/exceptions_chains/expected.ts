import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  aenter,
  AttributeError,
  type BaseException,
  bound,
  call,
  coroutine,
  Dict,
  divide,
  during,
  enter,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  handle,
  handle_leaving,
  handled_exception,
  hierarchy,
  IndexError,
  int,
  KeyError,
  left_handler,
  len,
  LookupError,
  mul,
  never_waits,
  next,
  print,
  raise_from,
  repr,
  RuntimeError,
  setattr,
  Slice,
  str,
  TimeoutError,
  truth,
  type,
  TypeError,
  UnboundLocalError,
  unpack,
  unpack_star,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/parts/tuples";

function chain(
  e: KeyError | RuntimeError | BaseException | TypeError | null,
  depth = 0,
): void {
  while (e !== null && depth < 6) {
    print(
      mul("  ", depth),
      repr(e),
      repr(getattr(e, "__cause__")),
      repr(getattr(e, "__context__")),
      getattr(e, "__suppress_context__"),
    );
    e = getattr(e, "__context__");
    depth += 1;
  }
}
function a(): void {
  try {
    divide(1, 0);
  } catch (error) {
    const handling = handle(error);
    try {
      const z = handling.error;
      if (!(z instanceof ZeroDivisionError)) {
        throw z;
      }
      try {
        try {
          int("x");
        } catch (error) {
          const handling_2 = handle(error);
          try {
            const v = left_handler(handling_2.error, z);
            if (!(v instanceof ValueError)) {
              throw v;
            }
            try {
              throw raise_from(new KeyError("k"), z, v);
            } catch (raised) {
              throw left_handler(raised, v);
            }
          } finally {
            handling_2.end();
          }
        }
      } catch (raised_2) {
        throw left_handler(raised_2, z);
      }
    } finally {
      handling.end();
    }
  }
}
try {
  a();
} catch (error) {
  const handling = handle(error);
  try {
    const k = handling.error;
    if (!(k instanceof KeyError)) {
      throw k;
    }
    try {
      chain(k);
    } catch (raised) {
      throw left_handler(raised, k);
    }
  } finally {
    handling.end();
  }
}
function b(): TypeError {
  try {
    let leaving: BaseException | null = null;
    try {
      throw during(new ValueError(1), handled_exception());
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        const handling = handle_leaving(leaving);
        try {
          throw during(new TypeError(2), handled_exception());
        } finally {
          handling.end();
        }
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  } catch (error) {
    const handling_2 = handle(error);
    try {
      const t = handling_2.error;
      if (!(t instanceof TypeError)) {
        throw t;
      }
      try {
        return t;
      } catch (raised_2) {
        throw left_handler(raised_2, t);
      }
    } finally {
      handling_2.end();
    }
  }
}
chain(b());
class M {
  __enter__(): M {
    return this;
  }
  __exit__(t: unknown, v: unknown, tb: unknown): null {
    if (truth(t)) {
      throw during(new RuntimeError("exit"), handled_exception());
    }
    return null;
  }
}
function c(): void {
  const scope = enter(new M());
  try {
    throw during(new ValueError("body"), handled_exception());
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
}
try {
  c();
} catch (error) {
  const handling_2 = handle(error);
  try {
    const r = handling_2.error;
    if (!(r instanceof RuntimeError)) {
      throw r;
    }
    try {
      chain(r);
    } catch (raised_2) {
      throw left_handler(raised_2, r);
    }
  } finally {
    handling_2.end();
  }
}
function d(): void {
  let saved!: ValueError;
  try {
    throw during(new ValueError("first"), handled_exception());
  } catch (error) {
    const handling = handle(error);
    try {
      const e = handling.error;
      if (!(e instanceof ValueError)) {
        throw e;
      }
      try {
        e.add_note("n1");
        e.add_note("n2");
        setattr(e, "extra", 5);
        saved = e;
      } catch (raised) {
        throw left_handler(raised, e);
      }
    } finally {
      handling.end();
    }
  }
  print(saved.__notes__, getattr(saved, "extra"), saved.args);
  try {
    throw during(saved, handled_exception());
  } catch (error) {
    const handling_2 = handle(error);
    try {
      const again = handling_2.error;
      if (!(again instanceof ValueError)) {
        throw again;
      }
      try {
        print(again === saved, again.__context__);
      } catch (raised_2) {
        throw left_handler(raised_2, again);
      }
    } finally {
      handling_2.end();
    }
  }
}
d();
function e(): void {
  loop: {
    for (let x = 0; x < 3; x++) {
      let leaving: BaseException | null = null;
      try {
        try {
          if (x === 1) {
            throw during(new ValueError(x), handled_exception());
          }
        } catch (error) {
          const handling = handle(error);
          try {
            const failure = handling.error;
            if (!(failure instanceof ValueError)) {
              throw failure;
            }
            continue;
          } finally {
            handling.end();
          }
        }
        print("ok", x);
      } catch (raised) {
        leaving = exception(raised);
        throw leaving;
      } finally {
        try {
          const handling_2 = handle_leaving(leaving);
          try {
            print("f", x);
          } finally {
            handling_2.end();
          }
        } catch (raised) {
          throw leaving === null ? raised : left_handler(raised, leaving);
        }
      }
    }
    print("loop else");
  }
}
e();
function f(): void {
  let err!: TypeError | ValueError;
  try {
    throw during(new ValueError("a"), handled_exception());
  } catch (error) {
    const handling = handle(error);
    try {
      const failure = handling.error;
      if (!(failure instanceof TypeError || failure instanceof ValueError)) {
        throw failure;
      }
      err = failure;
      try {
        try {
          try {
            throw failure;
          } catch (error) {
            const handling_2 = handle(error);
            try {
              const same = left_handler(handling_2.error, failure);
              if (!(same instanceof ValueError)) {
                throw same;
              }
              try {
                print(same === err);
              } catch (raised) {
                throw left_handler(raised, same);
              }
            } finally {
              handling_2.end();
            }
          }
        } catch (raised_2) {
          throw left_handler(raised_2, failure);
        }
      } finally {
        err = undefined as any;
      }
    } finally {
      handling.end();
    }
  }
  try {
    bound(err, "err");
  } catch (error) {
    const handling_3 = handle(error);
    try {
      const u = handling_3.error;
      if (!(u instanceof UnboundLocalError)) {
        throw u;
      }
      try {
        print(u);
      } catch (raised_3) {
        throw left_handler(raised_3, u);
      }
    } finally {
      handling_3.end();
    }
  }
}
f();
function g(): string {
  let leaving: BaseException | null = null;
  try {
    return "try";
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      const handling = handle_leaving(leaving);
      try {
        print("finally runs");
      } finally {
        handling.end();
      }
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}
print(g());
function h(): string {
  while (true) {
    let leaving: BaseException | null = null;
    try {
      break;
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        const handling = handle_leaving(leaving);
        try {
          print("break fin");
        } finally {
          handling.end();
        }
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  }
  let i = 0;
  while (i < 3) {
    i += 1;
    let leaving_2: BaseException | null = null;
    try {
      if (eq(i, 2)) {
        continue;
      }
      print("i", i);
    } catch (raised_2) {
      leaving_2 = exception(raised_2);
      throw leaving_2;
    } finally {
      try {
        const handling_2 = handle_leaving(leaving_2);
        try {
          print("fin", i);
        } finally {
          handling_2.end();
        }
      } catch (raised_2) {
        throw leaving_2 === null ? raised_2 : left_handler(raised_2, leaving_2);
      }
    }
  }
  return "h";
}
print(h());
class MyError extends Exception {
  declare code: number;

  constructor(code: number, msg = "m") {
    super(msg);
    this.code = code;
  }
  __str__(): string {
    return `[${this.code}] ${str(getitem(getattr(this, "args"), 0))}`;
  }
}
try {
  throw during(new MyError(5), handled_exception());
} catch (error) {
  const handling_3 = handle(error);
  try {
    const m = handling_3.error;
    if (!(m instanceof MyError)) {
      throw m;
    }
    try {
      print(m, repr(m), m.code, getattr(m, "args"));
    } catch (raised_3) {
      throw left_handler(raised_3, m);
    }
  } finally {
    handling_3.end();
  }
}
try {
  try {
    throw during(new MyError(1), handled_exception());
  } catch (error) {
    const handling_4 = handle(error);
    try {
      const m = handling_4.error;
      if (!(m instanceof MyError)) {
        throw m;
      }
      try {
        throw raise_from(new MyError(2, "w"), m);
      } catch (raised_4) {
        throw left_handler(raised_4, m);
      }
    } finally {
      handling_4.end();
    }
  }
} catch (error) {
  const handling_5 = handle(error);
  try {
    const m = handling_5.error;
    if (!(m instanceof MyError)) {
      throw m;
    }
    try {
      print(m, getattr(m, "__cause__"));
    } catch (raised_5) {
      throw left_handler(raised_5, m);
    }
  } finally {
    handling_5.end();
  }
}
function* gen(): Generator<number> {
  try {
    yield 1;
  } catch (error) {
    const handling = handle(error);
    try {
      const e = handling.error;
      if (!(e instanceof Exception)) {
        throw e;
      }
      try {
        throw raise_from(new RuntimeError("in gen"), e);
      } catch (raised) {
        throw left_handler(raised, e);
      }
    } finally {
      handling.end();
    }
  }
}
const it = gen();
next(it);
try {
  call(getattr(it, "throw"), new ValueError("thrown"));
} catch (error) {
  const handling_6 = handle(error);
  try {
    const r = handling_6.error;
    if (!(r instanceof RuntimeError)) {
      throw r;
    }
    try {
      print(repr(r.__cause__), repr(r.__context__));
    } catch (raised_6) {
      throw left_handler(raised_6, r);
    }
  } finally {
    handling_6.end();
  }
}
function task(): void {
  throw during(new ValueError("task"), handled_exception());
}
never_waits(task);
async function main(): Promise<void> {
  try {
    task();
  } catch (error) {
    const handling = handle(error);
    try {
      const v = handling.error;
      if (!(v instanceof ValueError)) {
        throw v;
      }
      try {
        try {
          await asyncio.wait_for(coroutine(asyncio.sleep, 1), 0.01);
        } catch (error) {
          const handling_2 = handle(error);
          try {
            const t = left_handler(handling_2.error, v);
            if (!(t instanceof TimeoutError)) {
              throw t;
            }
            try {
              print(repr(t.__cause__));
            } catch (raised) {
              throw left_handler(raised, t);
            }
          } finally {
            handling_2.end();
          }
        }
      } catch (raised_2) {
        throw left_handler(raised_2, v);
      }
    } finally {
      handling.end();
    }
  }
  try {
    const scope = await aenter(asyncio.timeout(0.01));
    try {
      await asyncio.sleep(1);
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const handling_3 = handle(error);
    try {
      const t = handling_3.error;
      if (!(t instanceof TimeoutError)) {
        throw t;
      }
      try {
        print(repr(t), repr(t.__cause__));
      } catch (raised_3) {
        throw left_handler(raised_3, t);
      }
    } finally {
      handling_3.end();
    }
  }
  const r = await asyncio.gather(
    coroutine(task),
    coroutine(asyncio.sleep, 0, "ok"),
    { return_exceptions: true },
  );
  print(r);
}
await asyncio.run(coroutine(main));
try {
  getitem(new Dict(), 1);
} catch (error) {
  const handling_7 = handle(error);
  try {
    const l = handling_7.error;
    if (!(l instanceof LookupError)) {
      throw l;
    }
    try {
      print(getitem(hierarchy(type(l), "__mro__"), new Slice(1, 3)), l.args);
    } catch (raised_7) {
      throw left_handler(raised_7, l);
    }
  } finally {
    handling_7.end();
  }
}
try {
  getattr(1, "foo");
} catch (error) {
  const handling_8 = handle(error);
  try {
    const x = handling_8.error;
    if (!(x instanceof AttributeError)) {
      throw x;
    }
    try {
      print(x, x.name, x.obj);
    } catch (raised_8) {
      throw left_handler(raised_8, x);
    }
  } finally {
    handling_8.end();
  }
}
try {
  getattr(null, "foo");
} catch (error) {
  const handling_9 = handle(error);
  try {
    const x = handling_9.error;
    if (!(x instanceof AttributeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_9) {
      throw left_handler(raised_9, x);
    }
  } finally {
    handling_9.end();
  }
}
try {
  getattr([], "appendd");
} catch (error) {
  const handling_10 = handle(error);
  try {
    const x = handling_10.error;
    if (!(x instanceof AttributeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_10) {
      throw left_handler(raised_10, x);
    }
  } finally {
    handling_10.end();
  }
}
try {
  len(5);
} catch (error) {
  const handling_11 = handle(error);
  try {
    const x = handling_11.error;
    if (!(x instanceof TypeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_11) {
      throw left_handler(raised_11, x);
    }
  } finally {
    handling_11.end();
  }
}
try {
  add("a", 1);
} catch (error) {
  const handling_12 = handle(error);
  try {
    const x = handling_12.error;
    if (!(x instanceof TypeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_12) {
      throw left_handler(raised_12, x);
    }
  } finally {
    handling_12.end();
  }
}
try {
  add(1, "a");
} catch (error) {
  const handling_13 = handle(error);
  try {
    const x = handling_13.error;
    if (!(x instanceof TypeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_13) {
      throw left_handler(raised_13, x);
    }
  } finally {
    handling_13.end();
  }
}
try {
  getitem([1], 5);
} catch (error) {
  const handling_14 = handle(error);
  try {
    const x = handling_14.error;
    if (!(x instanceof IndexError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_14) {
      throw left_handler(raised_14, x);
    }
  } finally {
    handling_14.end();
  }
}
try {
  int("z", 10);
} catch (error) {
  const handling_15 = handle(error);
  try {
    const x = handling_15.error;
    if (!(x instanceof ValueError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_15) {
      throw left_handler(raised_15, x);
    }
  } finally {
    handling_15.end();
  }
}
try {
  const [p, q]: [number, number] = unpack([1], 2);
} catch (error) {
  const handling_16 = handle(error);
  try {
    const x = handling_16.error;
    if (!(x instanceof ValueError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_16) {
      throw left_handler(raised_16, x);
    }
  } finally {
    handling_16.end();
  }
}
try {
  const [p, q]: [unknown, unknown[]] = unpack_star([], 1, 0);
} catch (error) {
  const handling_17 = handle(error);
  try {
    const x = handling_17.error;
    if (!(x instanceof ValueError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_17) {
      throw left_handler(raised_17, x);
    }
  } finally {
    handling_17.end();
  }
}
try {
  const for_ = 5;
  call(for_);
} catch (error) {
  const handling_18 = handle(error);
  try {
    const x = handling_18.error;
    if (!(x instanceof TypeError)) {
      throw x;
    }
    try {
      print(x);
    } catch (raised_18) {
      throw left_handler(raised_18, x);
    }
  } finally {
    handling_18.end();
  }
}
