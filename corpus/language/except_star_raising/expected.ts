import {
  type BaseException,
  BaseExceptionGroup,
  bound_global,
  during,
  except_star,
  Exception,
  exception,
  ExceptionGroup,
  getattr,
  getitem,
  hasattr,
  int,
  iterate,
  KeyError,
  left_handler,
  list,
  NameError,
  OSError,
  print,
  raise_from,
  repr,
  SystemExit,
  Tuple,
  TypeError,
  unpack,
  ValueError,
} from "@tsyncio/runtime";

let e!: any;
let x!: unknown;
const eg = new ExceptionGroup("eg", [
  new ValueError(1),
  new TypeError(2),
  new ExceptionGroup("in", [new ValueError(3), new KeyError(4)]),
]);
const [a, b]: [unknown, unknown] = unpack(eg.split(ValueError), 2);
print(
  repr(a),
  repr(b),
  getattr(a, "__suppress_context__"),
  hasattr(a, "__notes__") ? getattr(a, "__notes__") : "no notes",
);
eg.add_note("n");
try {
  try {
    throw eg;
  } catch (error) {
    const clauses = except_star(error);
    const part = clauses.take(ValueError);
    if (part !== null) {
      try {
        e = part;
        try {
          try {
            print(repr(e), e.__notes__, e.__notes__ === eg.__notes__);
            throw clauses.again(part);
          } catch (raised) {
            throw left_handler(raised, part);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses.raised(error);
      }
    }
    clauses.finish();
  }
} catch (error) {
  const r = exception(error);
  try {
    print(repr(r), r === eg, r.__context__, r.__cause__);
  } catch (raised_2) {
    throw left_handler(raised_2, r);
  }
}
class S extends ExceptionGroup {
  derive(excs: unknown): number {
    return 5;
  }
}
try {
  new S("a", [new ValueError(1), new TypeError(1)]).split(ValueError);
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof TypeError)) {
    throw failure;
  }
  e = failure;
  try {
    try {
      print(e);
    } catch (raised_3) {
      throw left_handler(raised_3, failure);
    }
  } finally {
    e = undefined as any;
  }
}
try {
  new ExceptionGroup("a", [new ValueError(1)]).split(5);
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof TypeError)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    try {
      print(e);
    } catch (raised_4) {
      throw left_handler(raised_4, failure_2);
    }
  } finally {
    e = undefined as any;
  }
}
try {
  try {
    throw new ValueError("naked");
  } catch (error) {
    const clauses_2 = except_star(error);
    const part_2 = clauses_2.take(ValueError);
    if (part_2 !== null) {
      try {
        e = part_2;
        try {
          try {
            print(repr(e), getitem(e.exceptions, 0).__context__, e.__context__);
            throw during(new KeyError("k"), part_2);
          } catch (raised_5) {
            throw left_handler(raised_5, part_2);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses_2.raised(error);
      }
    }
    clauses_2.finish();
  }
} catch (error) {
  const r = exception(error);
  if (!(r instanceof Exception)) {
    throw r;
  }
  try {
    print(
      repr(r),
      repr(r.__context__),
      r.__suppress_context__,
      repr(r.__context__!.__context__),
    );
  } catch (raised_6) {
    throw left_handler(raised_6, r);
  }
}
try {
  try {
    throw new ValueError("naked");
  } catch (error) {
    const clauses_3 = except_star(error);
    const part_3 = clauses_3.take(ValueError);
    if (part_3 !== null) {
      try {
        e = part_3;
        try {
          try {
            throw clauses_3.again(part_3);
          } catch (raised_7) {
            throw left_handler(raised_7, part_3);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses_3.raised(error);
      }
    }
    clauses_3.finish();
  }
} catch (error) {
  const r = exception(error);
  if (!(r instanceof Exception)) {
    throw r;
  }
  try {
    print(repr(r), repr(r.__context__));
  } catch (raised_8) {
    throw left_handler(raised_8, r);
  }
}
try {
  try {
    throw new ExceptionGroup("g", [new ValueError(1), new TypeError(2)]);
  } catch (error) {
    const clauses_4 = except_star(error);
    const part_4 = clauses_4.take(ValueError);
    if (part_4 !== null) {
      try {
        e = part_4;
        try {
          try {
            throw during(e, part_4);
          } catch (raised_9) {
            throw left_handler(raised_9, part_4);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses_4.raised(error);
      }
    }
    clauses_4.finish();
  }
} catch (error) {
  const r = exception(error);
  if (!(r instanceof Exception)) {
    throw r;
  }
  try {
    print(repr(r), repr(r.__context__));
    for (x of iterate(getattr(r, "exceptions"))) {
      print("  ", repr(x), repr(getattr(x, "__context__")));
    }
  } catch (raised_10) {
    throw left_handler(raised_10, r);
  }
}
try {
  try {
    throw new ExceptionGroup("g", [new ValueError(1), new TypeError(2)]);
  } catch (error) {
    const clauses_5 = except_star(error);
    const part_5 = clauses_5.take(ValueError);
    if (part_5 !== null) {
      try {
        e = part_5;
        try {
          try {
            throw raise_from(new OSError("x"), e, part_5);
          } catch (raised_11) {
            throw left_handler(raised_11, part_5);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses_5.raised(error);
      }
    }
    const part_6 = clauses_5.take(TypeError);
    if (part_6 !== null) {
      try {
        try {
          throw during(new KeyError("y"), part_6);
        } catch (raised_12) {
          throw left_handler(raised_12, part_6);
        }
      } catch (error) {
        clauses_5.raised(error);
      }
    }
    clauses_5.finish();
  }
} catch (error) {
  const r = exception(error);
  if (!(r instanceof Exception)) {
    throw r;
  }
  try {
    print(repr(r), repr(r.__context__));
    for (x of iterate(getattr(r, "exceptions"))) {
      print(
        "  ",
        repr(x),
        repr(getattr(x, "__context__")),
        repr(getattr(x, "__cause__")),
      );
    }
  } catch (raised_13) {
    throw left_handler(raised_13, r);
  }
}
try {
  try {
    throw new ExceptionGroup("g", [
      new ValueError(1),
      new TypeError(2),
      new OSError(3),
    ]);
  } catch (error) {
    const clauses_6 = except_star(error);
    const part_7 = clauses_6.take(ValueError);
    if (part_7 !== null) {
      try {
        e = part_7;
        try {
          try {
            throw clauses_6.again(part_7);
          } catch (raised_14) {
            throw left_handler(raised_14, part_7);
          }
        } finally {
          e = undefined as any;
        }
      } catch (error) {
        clauses_6.raised(error);
      }
    }
    const part_8 = clauses_6.take(TypeError);
    if (part_8 !== null) {
      try {
      } catch (error) {
        clauses_6.raised(error);
      }
    }
    clauses_6.finish();
  }
} catch (error) {
  const r = exception(error);
  if (!(r instanceof Exception)) {
    throw r;
  }
  try {
    print(repr(r), repr(r.__context__));
  } catch (raised_15) {
    throw left_handler(raised_15, r);
  }
}
for (const t of [
  ExceptionGroup,
  int,
  Tuple.of(ValueError, ExceptionGroup),
  BaseExceptionGroup,
  5,
]) {
  try {
    try {
      throw new ExceptionGroup("g", [new ValueError(1)]);
    } catch (error) {
      const clauses_7 = except_star(error);
      const part_9 = clauses_7.take(t);
      if (part_9 !== null) {
        try {
          try {
            print("no");
          } catch (raised_16) {
            throw left_handler(raised_16, part_9);
          }
        } catch (error) {
          clauses_7.raised(error);
        }
      }
      clauses_7.finish();
    }
  } catch (error) {
    const r = exception(error);
    if (!(r instanceof Exception)) {
      throw r;
    }
    try {
      print(repr(r), repr(r.__context__));
    } catch (raised_17) {
      throw left_handler(raised_17, r);
    }
  }
}
try {
  throw new SystemExit(3);
} catch (error) {
  const clauses_8 = except_star(error);
  const part_10 = clauses_8.take(SystemExit);
  if (part_10 !== null) {
    try {
      e = part_10;
      try {
        try {
          print(repr(e));
        } catch (raised_18) {
          throw left_handler(raised_18, part_10);
        }
      } finally {
        e = undefined as any;
      }
    } catch (error) {
      clauses_8.raised(error);
    }
  }
  clauses_8.finish();
}
function* f(): Generator<ExceptionGroup> {
  for (let i = 0; i < 3; i++) {
    let leaving: BaseException | null = null;
    try {
      let completed = false;
      try {
        throw new ExceptionGroup("g", [new ValueError(i)]);
        completed = true;
      } catch (error) {
        const clauses = except_star(error);
        const e = clauses.take(ValueError);
        if (e !== null) {
          try {
            try {
              yield e;
            } catch (raised) {
              throw left_handler(raised, e);
            }
          } catch (error) {
            clauses.raised(error);
          }
        }
        clauses.finish();
      }
      if (completed) {
        print("else");
      }
    } catch (raised_2) {
      leaving = exception(raised_2);
      throw leaving;
    } finally {
      try {
        print("finally", i);
      } catch (raised_2) {
        throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
      }
    }
  }
}
print(list(f()));
try {
  print(bound_global(e, "e"));
} catch (error) {
  const x = exception(error);
  if (!(x instanceof NameError)) {
    throw x;
  }
  try {
    print(x);
  } catch (raised_19) {
    throw left_handler(raised_19, x);
  }
}
