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
  hierarchy,
  IndexError,
  int,
  KeyError,
  left_handler,
  len,
  LookupError,
  mul,
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
    const z = exception(error);
    if (!(z instanceof ZeroDivisionError)) {
      throw z;
    }
    try {
      try {
        int("x");
      } catch (error) {
        const v = left_handler(error, z);
        if (!(v instanceof ValueError)) {
          throw v;
        }
        try {
          throw raise_from(new KeyError("k"), z, v);
        } catch (raised) {
          throw left_handler(raised, v);
        }
      }
    } catch (raised_2) {
      throw left_handler(raised_2, z);
    }
  }
}
try {
  a();
} catch (error) {
  const k = exception(error);
  if (!(k instanceof KeyError)) {
    throw k;
  }
  try {
    chain(k);
  } catch (raised) {
    throw left_handler(raised, k);
  }
}
function b(): TypeError {
  try {
    let leaving: any = null;
    try {
      throw new ValueError(1);
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        throw during(new TypeError(2), leaving);
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  } catch (error) {
    const t = exception(error);
    if (!(t instanceof TypeError)) {
      throw t;
    }
    try {
      return t;
    } catch (raised_2) {
      throw left_handler(raised_2, t);
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
      throw new RuntimeError("exit");
    }
    return null;
  }
}
function c(): void {
  const scope = enter(new M());
  try {
    throw new ValueError("body");
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
}
try {
  c();
} catch (error) {
  const r = exception(error);
  if (!(r instanceof RuntimeError)) {
    throw r;
  }
  try {
    chain(r);
  } catch (raised_2) {
    throw left_handler(raised_2, r);
  }
}
function d(): void {
  let saved!: ValueError;
  try {
    throw new ValueError("first");
  } catch (error) {
    const e = exception(error);
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
  }
  print(saved.__notes__, getattr(saved, "extra"), saved.args);
  try {
    throw saved;
  } catch (error) {
    const again = exception(error);
    if (!(again instanceof ValueError)) {
      throw again;
    }
    try {
      print(again === saved, again.__context__);
    } catch (raised_2) {
      throw left_handler(raised_2, again);
    }
  }
}
d();
function e(): void {
  loop: {
    for (let x = 0; x < 3; x++) {
      let leaving: any = null;
      try {
        try {
          if (x === 1) {
            throw new ValueError(x);
          }
        } catch (error) {
          const failure = exception(error);
          if (!(failure instanceof ValueError)) {
            throw failure;
          }
          continue;
        }
        print("ok", x);
      } catch (raised) {
        leaving = exception(raised);
        throw leaving;
      } finally {
        try {
          print("f", x);
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
    throw new ValueError("a");
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TypeError || failure instanceof ValueError)) {
      throw failure;
    }
    err = failure;
    try {
      try {
        try {
          throw failure;
        } catch (error) {
          const same = left_handler(error, failure);
          if (!(same instanceof ValueError)) {
            throw same;
          }
          try {
            print(same === err);
          } catch (raised) {
            throw left_handler(raised, same);
          }
        }
      } catch (raised_2) {
        throw left_handler(raised_2, failure);
      }
    } finally {
      err = undefined as any;
    }
  }
  try {
    bound(err, "err");
  } catch (error) {
    const u = exception(error);
    if (!(u instanceof UnboundLocalError)) {
      throw u;
    }
    try {
      print(u);
    } catch (raised_3) {
      throw left_handler(raised_3, u);
    }
  }
}
f();
function g(): string {
  let leaving: any = null;
  try {
    return "try";
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      print("finally runs");
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}
print(g());
function h(): string {
  while (true) {
    let leaving: any = null;
    try {
      break;
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        print("break fin");
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  }
  let i = 0;
  while (i < 3) {
    i += 1;
    let leaving_2: any = null;
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
        print("fin", i);
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
  throw new MyError(5);
} catch (error) {
  const m = exception(error);
  if (!(m instanceof MyError)) {
    throw m;
  }
  try {
    print(m, repr(m), m.code, getattr(m, "args"));
  } catch (raised_3) {
    throw left_handler(raised_3, m);
  }
}
try {
  try {
    throw new MyError(1);
  } catch (error) {
    const m = exception(error);
    if (!(m instanceof MyError)) {
      throw m;
    }
    try {
      throw raise_from(new MyError(2, "w"), m);
    } catch (raised_4) {
      throw left_handler(raised_4, m);
    }
  }
} catch (error) {
  const m = exception(error);
  if (!(m instanceof MyError)) {
    throw m;
  }
  try {
    print(m, getattr(m, "__cause__"));
  } catch (raised_5) {
    throw left_handler(raised_5, m);
  }
}
function* gen(): Generator<number> {
  try {
    yield 1;
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    try {
      throw raise_from(new RuntimeError("in gen"), e);
    } catch (raised) {
      throw left_handler(raised, e);
    }
  }
}
const it = gen();
next(it);
try {
  call(getattr(it, "throw"), new ValueError("thrown"));
} catch (error) {
  const r = exception(error);
  if (!(r instanceof RuntimeError)) {
    throw r;
  }
  try {
    print(repr(r.__cause__), repr(r.__context__));
  } catch (raised_6) {
    throw left_handler(raised_6, r);
  }
}
async function task(): Promise<void> {
  throw new ValueError("task");
}
async function main(): Promise<void> {
  try {
    await task();
  } catch (error) {
    const v = exception(error);
    if (!(v instanceof ValueError)) {
      throw v;
    }
    try {
      try {
        await asyncio.wait_for(coroutine(asyncio.sleep, 1), 0.01);
      } catch (error) {
        const t = left_handler(error, v);
        if (!(t instanceof TimeoutError)) {
          throw t;
        }
        try {
          print(repr(t.__cause__));
        } catch (raised) {
          throw left_handler(raised, t);
        }
      }
    } catch (raised_2) {
      throw left_handler(raised_2, v);
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
    const t = exception(error);
    if (!(t instanceof TimeoutError)) {
      throw t;
    }
    try {
      print(repr(t), repr(t.__cause__));
    } catch (raised_3) {
      throw left_handler(raised_3, t);
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
  const l = exception(error);
  if (!(l instanceof LookupError)) {
    throw l;
  }
  try {
    print(getitem(hierarchy(type(l), "__mro__"), new Slice(1, 3)), l.args);
  } catch (raised_7) {
    throw left_handler(raised_7, l);
  }
}
try {
  getattr(1, "foo");
} catch (error) {
  const x = exception(error);
  if (!(x instanceof AttributeError)) {
    throw x;
  }
  try {
    print(x, x.name, x.obj);
  } catch (raised_8) {
    throw left_handler(raised_8, x);
  }
}
try {
  getattr(null, "foo");
} catch (error) {
  const x = exception(error);
  if (!(x instanceof AttributeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_9) {
    throw left_handler(raised_9, x);
  }
}
try {
  getattr([], "appendd");
} catch (error) {
  const x = exception(error);
  if (!(x instanceof AttributeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_10) {
    throw left_handler(raised_10, x);
  }
}
try {
  len(5);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof TypeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_11) {
    throw left_handler(raised_11, x);
  }
}
try {
  add("a", 1);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof TypeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_12) {
    throw left_handler(raised_12, x);
  }
}
try {
  add(1, "a");
} catch (error) {
  const x = exception(error);
  if (!(x instanceof TypeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_13) {
    throw left_handler(raised_13, x);
  }
}
try {
  getitem([1], 5);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof IndexError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_14) {
    throw left_handler(raised_14, x);
  }
}
try {
  int("z", 10);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof ValueError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_15) {
    throw left_handler(raised_15, x);
  }
}
try {
  const [p, q]: [number, number] = unpack([1], 2);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof ValueError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_16) {
    throw left_handler(raised_16, x);
  }
}
try {
  const [p, q]: [unknown, unknown[]] = unpack_star([], 1, 0);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof ValueError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_17) {
    throw left_handler(raised_17, x);
  }
}
try {
  const for_ = 5;
  call(for_);
} catch (error) {
  const x = exception(error);
  if (!(x instanceof TypeError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_18) {
    throw left_handler(raised_18, x);
  }
}
