import {
  type BaseException,
  Dict,
  during,
  exception,
  getattr,
  getitem,
  handle,
  handle_leaving,
  handled_again,
  handled_exception,
  int,
  KeyError,
  left_handler,
  print,
  repr,
  RuntimeError,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let error!: KeyError | RuntimeError;
// The exception on its way through a finally is the context of what is raised and caught there.
function lookup(key: string): number {
  return getitem(new Dict<string, number>([["a", 1]]), key);
}

function clean_up(key: string): void {
  let leaving: BaseException | null = null;
  try {
    lookup(key);
  } catch (raised_2) {
    leaving = exception(raised_2);
    throw leaving;
  } finally {
    try {
      const handling = handle_leaving(leaving);
      try {
        try {
          int("x");
        } catch (caught) {
          const handling_2 = handle(caught);
          try {
            const error = left_handler(handling_2.error, leaving);
            if (!(error instanceof ValueError)) {
              throw error;
            }
            try {
              print(error, "after", repr(error.__context__));
            } catch (raised) {
              throw left_handler(raised, error);
            }
          } finally {
            handling_2.end();
          }
        }
      } finally {
        handling.end();
      }
    } catch (raised_2) {
      throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
    }
  }
}

try {
  clean_up("b");
} catch (caught) {
  const handling = handle(caught);
  try {
    const failure = handling.error;
    if (!(failure instanceof KeyError)) {
      throw failure;
    }
    error = failure;
    try {
      try {
        print("still on its way:", repr(error), error.__context__);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      error = undefined as any;
    }
  } finally {
    handling.end();
  }
}
clean_up("a");

function raises_again(key: string): void {
  let leaving: BaseException | null = null;
  try {
    lookup(key);
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      const handling = handle_leaving(leaving);
      try {
        print("looked up", key);
        throw handled_again();
      } finally {
        handling.end();
      }
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}

for (const key of "ab") {
  try {
    raises_again(key);
  } catch (caught) {
    const handling_2 = handle(caught);
    try {
      const failure_2 = handling_2.error;
      if (!(
        failure_2 instanceof KeyError || failure_2 instanceof RuntimeError
      )) {
        throw failure_2;
      }
      error = failure_2;
      try {
        try {
          print(repr(error), repr(getattr(error, "__context__")));
        } catch (raised_2) {
          throw left_handler(raised_2, failure_2);
        }
      } finally {
        error = undefined as any;
      }
    } finally {
      handling_2.end();
    }
  }
}

try {
  try {
    throw during(new TypeError("first"), handled_exception());
  } catch (caught) {
    const handling_3 = handle(caught);
    try {
      const failure_3 = handling_3.error;
      if (!(failure_3 instanceof TypeError)) {
        throw failure_3;
      }
      try {
        let leaving: BaseException | null = failure_3;
        try {
          print("no exception here");
        } catch (raised_4) {
          leaving = exception(raised_4);
          throw leaving;
        } finally {
          try {
            const handling_4 = handle_leaving(leaving);
            try {
              try {
                lookup("c");
              } catch (caught) {
                const handling_5 = handle(caught);
                try {
                  const error = left_handler(handling_5.error, leaving);
                  if (!(error instanceof KeyError)) {
                    throw error;
                  }
                  try {
                    print(repr(error), "within", repr(error.__context__));
                  } catch (raised_3) {
                    throw left_handler(raised_3, error);
                  }
                } finally {
                  handling_5.end();
                }
              }
              throw during(new ValueError("last"), handled_exception());
            } finally {
              handling_4.end();
            }
          } catch (raised_4) {
            throw leaving === null ? raised_4 : left_handler(raised_4, leaving);
          }
        }
      } catch (raised_5) {
        throw left_handler(raised_5, failure_3);
      }
    } finally {
      handling_3.end();
    }
  }
} catch (caught) {
  const handling_6 = handle(caught);
  try {
    const error = handling_6.error;
    if (!(error instanceof ValueError)) {
      throw error;
    }
    try {
      print(repr(error), "within", repr(error.__context__));
    } catch (raised_6) {
      throw left_handler(raised_6, error);
    }
  } finally {
    handling_6.end();
  }
}
