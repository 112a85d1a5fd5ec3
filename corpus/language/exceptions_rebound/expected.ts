import {
  call,
  Dict,
  divide,
  during,
  Exception,
  exception,
  getattr,
  getitem,
  int,
  KeyError,
  left_handler,
  print,
  repr,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

function f(): null {
  try {
    divide(1, 0);
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    let e: ZeroDivisionError | null = failure;
    try {
      e = null;
      try {
        int("x");
      } catch (error) {
        const v = left_handler(error, failure);
        if (!(v instanceof ValueError)) {
          throw v;
        }
        try {
          print(repr(v.__context__));
        } catch (raised) {
          throw left_handler(raised, v);
        }
      }
      throw failure;
    } catch (raised_2) {
      throw left_handler(raised_2, failure);
    }
  }
  return null;
}
function g(): null {
  try {
    divide(1, 0);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    try {
      const outer = e;
      try {
        int("x");
      } catch (error) {
        const e = left_handler(error, outer);
        if (!(e instanceof ValueError)) {
          throw e;
        }
        try {
          print("inner", repr(e), repr(e.__context__));
        } catch (raised) {
          throw left_handler(raised, e);
        }
      }
      try {
        getitem(new Dict(), "k");
      } catch (error) {
        const k = left_handler(error, e);
        if (!(k instanceof KeyError)) {
          throw k;
        }
        try {
          print(repr(k.__context__));
        } catch (raised_2) {
          throw left_handler(raised_2, k);
        }
      }
      throw e;
    } catch (raised_3) {
      throw left_handler(raised_3, e);
    }
  }
  return null;
}
function h(): null {
  try {
    divide(1, 0);
  } catch (error) {
    const failure = exception(error);
    if (failure instanceof ZeroDivisionError || failure instanceof ValueError) {
      let e: ZeroDivisionError | ValueError = failure;
      try {
        e = new ValueError("mine");
        e.__cause__;
        throw during(e, failure);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } else if (failure instanceof TypeError) {
      let e: TypeError | number = failure;
      try {
        e = 3;
      } catch (raised_2) {
        throw left_handler(raised_2, failure);
      }
    } else {
      throw failure;
    }
  }
  return null;
}
for (const x of [f, g, h]) {
  try {
    call(x);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    try {
      print(getattr(x, "__name__"), repr(e), repr(e.__context__));
    } catch (raised) {
      throw left_handler(raised, e);
    }
  }
}
