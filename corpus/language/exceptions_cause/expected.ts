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

function read(text: string): int {
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

function lookup(key: string): any {
  try {
    return getitem(new Dict(), key);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof KeyError)) {
      throw failure;
    }
    try {
      throw during(new ConfigError("no such key"), failure);
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
}

function quiet(key: string): any {
  try {
    return getitem(new Dict(), key);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof KeyError)) {
      throw failure;
    }
    try {
      throw raise_from(new ConfigError("quiet"), null, failure);
    } catch (raised) {
      throw left_handler(raised, failure);
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
    } catch (raised) {
      throw left_handler(raised, error);
    }
  }
}
