import {
  type BaseException,
  bound,
  bound_global,
  Exception,
  exception,
  iadd,
  int,
  irshift,
  KeyError,
  left_handler,
  mod,
  NameError,
  print,
  raise_from,
  repr,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

// Handlers within handlers that give the exception the same name.
function f(): void {
  let error!: Exception | ValueError;
  try {
    throw new KeyError(1);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    error = failure;
    try {
      try {
        try {
          throw raise_from(new TypeError(2), null, failure);
        } catch (caught) {
          const failure_2 = left_handler(caught, failure);
          if (!(failure_2 instanceof Exception)) {
            throw failure_2;
          }
          error = failure_2;
          try {
            try {
              print(repr(error), repr(error.__context__));
              try {
                int("x");
              } catch (caught) {
                const failure_3 = left_handler(caught, failure_2);
                if (!(failure_3 instanceof ValueError)) {
                  throw failure_3;
                }
                error = failure_3;
                try {
                  try {
                    print(repr(error), repr(error.__context__));
                    print(repr(error.__context__!.__context__));
                  } catch (raised) {
                    throw left_handler(raised, failure_3);
                  }
                } finally {
                  error = undefined as any;
                }
              }
            } catch (raised_2) {
              throw left_handler(raised_2, failure_2);
            }
          } finally {
            error = undefined as any;
          }
        }
        try {
          print(bound(error, "error"));
        } catch (caught) {
          const e = left_handler(caught, failure);
          if (!(e instanceof NameError)) {
            throw e;
          }
          try {
            print(e);
          } catch (raised_3) {
            throw left_handler(raised_3, e);
          }
        }
      } catch (raised_4) {
        throw left_handler(raised_4, failure);
      }
    } finally {
      error = undefined as any;
    }
  }
}
f();
try {
  let turn3!: unknown;
  turn3 = iadd(bound_global(turn3, "turn3"), 1);
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof Exception)) {
    throw failure;
  }
  let error: Exception = failure;
  try {
    try {
      const b = mod("a", 9007199254740997n);
    } catch (caught) {
      const failure_2 = left_handler(caught, failure);
      if (!(failure_2 instanceof Exception)) {
        throw failure_2;
      }
      error = failure_2;
      try {
        try {
          print(error);
        } catch (raised) {
          throw left_handler(raised, failure_2);
        }
      } finally {
        error = undefined as any;
      }
    }
  } catch (raised_2) {
    throw left_handler(raised_2, failure);
  }
}
try {
  throw raise_from(new TypeError(), new ValueError("a"), null);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Exception)) {
    throw error;
  }
  try {
    const outer = error;
    try {
      let leaving: BaseException | null = outer;
      try {
      } catch (raised_3) {
        leaving = exception(raised_3);
        throw leaving;
      } finally {
        try {
          let b2!: unknown;
          b2 = irshift(bound_global(b2, "b2"), 5);
        } catch (raised_3) {
          throw leaving === null ? raised_3 : left_handler(raised_3, leaving);
        }
      }
    } catch (caught) {
      const error = left_handler(caught, outer);
      if (!(error instanceof NameError)) {
        throw error;
      }
      try {
        print(error, error.__context__);
      } catch (raised_4) {
        throw left_handler(raised_4, error);
      }
    }
  } catch (raised_5) {
    throw left_handler(raised_5, error);
  }
}
