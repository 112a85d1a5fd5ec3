import {
  call,
  Dict,
  during,
  Exception,
  exception,
  getattr,
  getitem,
  int,
  KeyError,
  left_handler,
  print,
  raise_from,
  repr,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

class ConfigError extends Exception {}

function read(text: any): int {
  try {
    return int(text);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    try {
      throw raise_from(new ConfigError("bad number"), error);
    } catch (raised) {
      throw left_handler(raised, error);
    }
  }
}

function lookup(key: any): any {
  try {
    return getitem(new Dict<any, any>(), key);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof KeyError)) {
      throw failure;
    }
    try {
      throw during(new ConfigError("no such key"), failure);
    } catch (raised_2) {
      throw left_handler(raised_2, failure);
    }
  }
}

function quiet(key: any): any {
  try {
    return getitem(new Dict<any, any>(), key);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof KeyError)) {
      throw failure_2;
    }
    try {
      throw raise_from(new ConfigError("quiet"), null, failure_2);
    } catch (raised_3) {
      throw left_handler(raised_3, failure_2);
    }
  }
}

for (const [action, argument] of [
  Tuple.of(read, "x"),
  Tuple.of(lookup, "a"),
  Tuple.of(quiet, "b"),
]) {
  try {
    call(action, argument);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConfigError)) {
      throw error;
    }
    try {
      print(error);
      print("  cause:", repr(getattr(error, "__cause__")));
      print("  context:", repr(getattr(error, "__context__")));
      print("  suppressed:", getattr(error, "__suppress_context__"));
    } catch (raised_4) {
      throw left_handler(raised_4, error);
    }
  }
}
