import {
  type BaseException,
  during,
  enumerate,
  exception,
  KeyError,
  left_handler,
  print,
  repr,
  str,
  ValueError,
} from "@tsyncio/runtime";

function attempts(outcomes: string[]): string {
  loop: {
    for (const [number, outcome] of enumerate(outcomes, 1)) {
      let leaving: BaseException | null = null;
      try {
        try {
          if (outcome === "skip") {
            continue;
          }
          if (outcome === "stop") {
            break loop;
          }
          if (outcome === "give") {
            return `given at ${str(number)}`;
          }
          if (outcome === "fail") {
            throw new ValueError(number);
          }
          print("attempt", number, outcome);
        } catch (caught) {
          const error = exception(caught);
          if (!(error instanceof ValueError)) {
            throw error;
          }
          try {
            print("handled", error);
            continue;
          } catch (raised) {
            throw left_handler(raised, error);
          }
        }
      } catch (raised_2) {
        leaving = exception(raised_2);
        throw leaving;
      } finally {
        try {
          print("after", number);
        } catch (raised_2) {
          throw leaving === null ? raised_2 : left_handler(raised_2, leaving);
        }
      }
    }
    return "all done";
  }
  return "stopped";
}

print(attempts(["work", "skip", "fail"]));
print(attempts(["stop", "work"]));
print(attempts(["fail", "give", "work"]));

function overridden(): string {
  let leaving: BaseException | null = null;
  try {
    return "try";
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      return "finally";
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}

function swallowed(): string {
  while (true) {
    let leaving: BaseException | null = null;
    try {
      throw new KeyError("lost");
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        break;
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  }
  return "no exception";
}

function replaced(): string {
  try {
    let leaving: BaseException | null = null;
    try {
      throw new KeyError("first");
    } catch (raised) {
      leaving = exception(raised);
      throw leaving;
    } finally {
      try {
        throw during(new ValueError("second"), leaving);
      } catch (raised) {
        throw leaving === null ? raised : left_handler(raised, leaving);
      }
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    try {
      return `${repr(error)} while ${repr(error.__context__)}`;
    } catch (raised_2) {
      throw left_handler(raised_2, error);
    }
  }
}

function counted(): number {
  let value = 1;
  let leaving: BaseException | null = null;
  try {
    return value;
  } catch (raised) {
    leaving = exception(raised);
    throw leaving;
  } finally {
    try {
      value = 2;
      print("value is", value);
    } catch (raised) {
      throw leaving === null ? raised : left_handler(raised, leaving);
    }
  }
}

print(overridden(), swallowed(), replaced(), counted(), { sep: "; " });
for (let outer = 0; outer < 2; outer++) {
  loop: {
    for (let inner = 0; inner < 3; inner++) {
      let leaving: BaseException | null = null;
      try {
        if (inner === 1) {
          break loop;
        }
      } catch (raised) {
        leaving = exception(raised);
        throw leaving;
      } finally {
        try {
          print("inner", outer, inner);
        } catch (raised) {
          throw leaving === null ? raised : left_handler(raised, leaving);
        }
      }
    }
    print("never");
  }
}
