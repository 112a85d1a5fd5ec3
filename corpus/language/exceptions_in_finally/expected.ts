import {
  Dict,
  during,
  exception,
  getattr,
  getitem,
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
  let leaving: any = null;
  try {
    lookup(key);
  } catch (raised_2) {
    leaving = exception(raised_2);
    throw leaving;
  } finally {
    try {
      try {
        int("x");
      } catch (caught) {
        const error = left_handler(caught, leaving);
        if (!(error instanceof ValueError)) {
          throw error;
        }
        try {
          print(error, "after", repr(error.__context__));
        } catch (raised) {
          throw left_handler(raised, error);
        }
      }
    } catch (raised_2) {
      throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
    }
  }
}

try {
  clean_up("b");
} catch (caught) {
  const failure = exception(caught);
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
}
clean_up("a");

function raises_again(key: string): void {
  let leaving: any = null;
  try {
    lookup(key);
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      print("looked up", key);
      throw leaving ?? new RuntimeError("No active exception to reraise");
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}

for (const key of "ab") {
  try {
    raises_again(key);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof KeyError || failure_2 instanceof RuntimeError)) {
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
  }
}

try {
  try {
    throw new TypeError("first");
  } catch (caught) {
    const failure_3 = exception(caught);
    if (!(failure_3 instanceof TypeError)) {
      throw failure_3;
    }
    try {
      let leaving: any = failure_3;
      try {
        print("no exception here");
      } catch (raised_4) {
        leaving = exception(raised_4);
        throw leaving;
      } finally {
        try {
          try {
            lookup("c");
          } catch (caught) {
            const error = left_handler(caught, leaving);
            if (!(error instanceof KeyError)) {
              throw error;
            }
            try {
              print(repr(error), "within", repr(error.__context__));
            } catch (raised_3) {
              throw left_handler(raised_3, error);
            }
          }
          throw during(new ValueError("last"), leaving);
        } catch (raised_4) {
          throw leaving === null ? raised_4 : left_handler(raised_4, leaving);
        }
      }
    } catch (raised_5) {
      throw left_handler(raised_5, failure_3);
    }
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  try {
    print(repr(error), "within", repr(error.__context__));
  } catch (raised_6) {
    throw left_handler(raised_6, error);
  }
}
