import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  aenter,
  type BaseException,
  BaseExceptionGroup,
  coroutine,
  divide,
  during,
  except_star,
  Exception,
  exception,
  ExceptionGroup,
  getattr,
  getitem,
  gt,
  IndexError,
  is_,
  isinstance,
  KeyboardInterrupt,
  KeyError,
  left_handler,
  OSError,
  print,
  raise_from,
  repr,
  RuntimeError,
  Tuple,
  type,
  TypeError,
  unpack,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

// variations a stranger would write
async function fail(
  error: ValueError | KeyError,
  delay: number,
): Promise<void> {
  await asyncio.sleep(delay);
  throw error;
}

async function grouped(): Promise<void> {
  let leaving: BaseException | null = null;
  try {
    let completed = false;
    try {
      const scope = await aenter(new asyncio.TaskGroup());
      try {
        const group = scope.value;
        group.create_task(coroutine(fail, new ValueError("v"), 0.01));
        group.create_task(coroutine(fail, new KeyError("k"), 0.01));
      } catch (caught) {
        await scope.caught(caught);
      } finally {
        await scope.exit();
      }
      completed = true;
    } catch (caught) {
      const clauses = except_star(caught);
      const part = clauses.take(ValueError);
      if (part !== null) {
        try {
          const e = part;
          try {
            await asyncio.sleep(0);
            print("values", e.exceptions);
          } catch (raised) {
            throw left_handler(raised, part);
          }
        } catch (caught) {
          clauses.raised(caught);
        }
      }
      const part_2 = clauses.take(Tuple.of(KeyError, IndexError));
      if (part_2 !== null) {
        try {
          const e = part_2;
          try {
            print("lookups", e.exceptions);
          } catch (raised_2) {
            throw left_handler(raised_2, part_2);
          }
        } catch (caught) {
          clauses.raised(caught);
        }
      }
      clauses.finish();
    }
    if (completed) {
      print("never");
    }
  } catch (raised_3) {
    leaving = exception(raised_3);
    throw leaving;
  } finally {
    try {
      print("finally");
    } catch (raised_3) {
      throw leaving === null ? raised_3 : left_handler(raised_3, leaving);
    }
  }
}

function nested(): void {
  try {
    try {
      throw new ExceptionGroup("outer", [
        new OSError(1),
        new ExceptionGroup("inner", [new ValueError(2), new OSError(3)]),
      ]);
    } catch (caught) {
      const clauses = except_star(caught);
      const part = clauses.take(OSError);
      if (part !== null) {
        try {
          const e = part;
          try {
            print(repr(e));
            throw raise_from(new RuntimeError("from os"), e, part);
          } catch (raised) {
            throw left_handler(raised, part);
          }
        } catch (caught) {
          clauses.raised(caught);
        }
      }
      clauses.finish();
    }
  } catch (caught) {
    const clauses_2 = except_star(caught);
    const part_2 = clauses_2.take(RuntimeError);
    if (part_2 !== null) {
      try {
        const e = part_2;
        try {
          print("runtime", repr(e), repr(getitem(e.exceptions, 0).__cause__));
        } catch (raised_2) {
          throw left_handler(raised_2, part_2);
        }
      } catch (caught) {
        clauses_2.raised(caught);
      }
    }
    const part_3 = clauses_2.take(ValueError);
    if (part_3 !== null) {
      try {
        const e = part_3;
        try {
          print("value", repr(e));
        } catch (raised_3) {
          throw left_handler(raised_3, part_3);
        }
      } catch (caught) {
        clauses_2.raised(caught);
      }
    }
    clauses_2.finish();
  }
}

function in_loop(): (string | Tuple<BaseException[]>)[] {
  const out: (string | Tuple<BaseException[]>)[] = [];
  for (const error of [
    new ValueError(1),
    new TypeError(2),
    new ExceptionGroup("g", [new ValueError(3)]),
    null,
  ]) {
    let completed = false;
    try {
      if (error !== null) {
        throw error;
      }
      completed = true;
    } catch (caught) {
      const clauses = except_star(caught);
      const part = clauses.take(ValueError);
      if (part !== null) {
        try {
          const e = part;
          try {
            out.push(e.exceptions);
          } catch (raised) {
            throw left_handler(raised, part);
          }
        } catch (caught) {
          clauses.raised(caught);
        }
      }
      const part_2 = clauses.take(TypeError);
      if (part_2 !== null) {
        try {
          const e = part_2;
          try {
            out.push(repr(e));
          } catch (raised_2) {
            throw left_handler(raised_2, part_2);
          }
        } catch (caught) {
          clauses.raised(caught);
        }
      }
      clauses.finish();
    }
    if (completed) {
      out.push("none");
    }
  }
  return out;
}

function unhandled(): void {
  try {
    throw new ExceptionGroup(
      "g",
      false
        ? [new ValueError(1), new KeyboardInterrupt()]
        : [new ValueError(1)],
    );
  } catch (caught) {
    const clauses = except_star(caught);
    const part = clauses.take(TypeError);
    if (part !== null) {
      try {
        try {
          print("no");
        } catch (raised) {
          throw left_handler(raised, part);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
}

function with_context(): void {
  try {
    try {
      divide(1, 0);
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof ZeroDivisionError)) {
        throw failure;
      }
      try {
        throw during(
          new ExceptionGroup("after zero", [
            new ValueError(1),
            new TypeError(2),
          ]),
          failure,
        );
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    }
  } catch (caught) {
    const clauses = except_star(caught);
    const e = clauses.take(ValueError);
    if (e !== null) {
      try {
        try {
          print(repr(e.__context__), e.__suppress_context__);
        } catch (raised_2) {
          throw left_handler(raised_2, e);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    const part = clauses.take(TypeError);
    if (part !== null) {
      try {
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
}

function base(): void {
  try {
    throw new BaseExceptionGroup("base", [
      new KeyboardInterrupt(),
      new ValueError(1),
    ]);
  } catch (caught) {
    const clauses = except_star(caught);
    const part = clauses.take(KeyboardInterrupt);
    if (part !== null) {
      try {
        const e = part;
        try {
          print(getattr(type(e), "__name__"), repr(e));
        } catch (raised) {
          throw left_handler(raised, part);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    const part_2 = clauses.take(Exception);
    if (part_2 !== null) {
      try {
        const e = part_2;
        try {
          print(getattr(type(e), "__name__"), repr(e));
        } catch (raised_2) {
          throw left_handler(raised_2, part_2);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
}

function return_after(): string {
  let result!: string;
  try {
    throw new ValueError("v");
  } catch (caught) {
    const clauses = except_star(caught);
    const part = clauses.take(ValueError);
    if (part !== null) {
      try {
        try {
          result = "handled";
        } catch (raised) {
          throw left_handler(raised, part);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
  return result;
}

class Coded extends ExceptionGroup {
  derive(exceptions: unknown): Coded {
    return new Coded(add(getattr(this, "message"), "'"), exceptions);
  }
}

function derived(): void {
  try {
    throw new Coded("coded", [new ValueError(1), new TypeError(2)]);
  } catch (caught) {
    const clauses = except_star(caught);
    const e = clauses.take(TypeError);
    if (e !== null) {
      try {
        try {
          print(getattr(type(e), "__name__"), e);
          print(repr(e));
        } catch (raised) {
          throw left_handler(raised, e);
        }
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
}

function subgroups(): void {
  const group = new ExceptionGroup("g", [
    new ValueError(1),
    new ExceptionGroup("h", [new TypeError(2), new ValueError(30)]),
  ]);
  print(
    group.subgroup(
      (e: any) => isinstance(e, ValueError) && gt(getitem(e.args, 0), 5),
    ),
  );
  print(group.split(Tuple.of(TypeError, KeyError)));
  print(group.subgroup(KeyError));
  group.add_note("noted");
  const [left, right]: [unknown, unknown] = unpack(group.split(TypeError), 2);
  print(
    getattr(left, "__notes__"),
    getattr(right, "__notes__"),
    is_(getattr(left, "__notes__"), getattr(right, "__notes__")),
  );
}

await asyncio.run(coroutine(grouped));
nested();
print(in_loop());
try {
  unhandled();
} catch (caught) {
  const e = exception(caught);
  if (!(e instanceof ExceptionGroup)) {
    throw e;
  }
  try {
    print("left over", repr(e));
  } catch (raised) {
    throw left_handler(raised, e);
  }
}
with_context();
base();
print(return_after());
try {
  derived();
} catch (caught) {
  const e = exception(caught);
  if (!(e instanceof ExceptionGroup)) {
    throw e;
  }
  try {
    print("left", getattr(type(e), "__name__"), e);
  } catch (raised_2) {
    throw left_handler(raised_2, e);
  }
}
subgroups();
