import {
  call,
  call_method,
  contains,
  enter,
  enumerate,
  exception,
  getattr,
  iterate,
  len,
  max,
  open,
  OSError,
  print,
  repr,
  Tuple,
  type,
  UnicodeDecodeError,
  ValueError,
} from "@tsyncio/runtime";

let file!: unknown;
let error!: OSError | ValueError;
const scope = enter(open("notes.txt", "w"));
try {
  file = scope.value;
  print(
    call_method(file, "write", "first line\n"),
    call_method(file, "writelines", ["second\n", "third: äöü 😀\n"]),
  );
  print("printed", 1, 2, { file });
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}

const scope_2 = enter(open("notes.txt"));
try {
  file = scope_2.value;
  for (const [number, line] of enumerate(file, 1)) {
    print(number, repr(line));
  }
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}

const scope_3 = enter(open("notes.txt", undefined, undefined, "utf-8"));
try {
  file = scope_3.value;
  print(
    repr(call_method(file, "read", 5)),
    repr(call_method(file, "readline")),
    repr(call_method(file, "readline", 3)),
    call_method(file, "tell"),
  );
  call_method(file, "seek", 0);
  print(call_method(file, "readlines"));
  print(
    repr(call_method(file, "read")),
    repr(call_method(file, "readline")),
    call_method(file, "readlines"),
  );
} catch (caught) {
  scope_3.caught(caught);
} finally {
  scope_3.exit();
}

const scope_4 = enter(open("notes.txt", "a+"));
try {
  file = scope_4.value;
  call_method(file, "write", "appended\n");
  call_method(file, "seek", 0);
  print(
    len(call_method(call_method(file, "read"), "splitlines")),
    getattr(file, "closed"),
    getattr(file, "mode"),
    getattr(file, "name"),
    call_method(file, "readable"),
    call_method(file, "writable"),
  );
} catch (caught) {
  scope_4.caught(caught);
} finally {
  scope_4.exit();
}
print(getattr(file, "closed"));

const scope_5 = enter(
  open("ends.txt", "w", undefined, undefined, undefined, "\r\n"),
);
try {
  file = scope_5.value;
  call_method(file, "write", "one\ntwo\n");
} catch (caught) {
  scope_5.caught(caught);
} finally {
  scope_5.exit();
}
print(
  call_method(call_method(open("ends.txt"), "read"), "split", "\n"),
  repr(
    call_method(
      open("ends.txt", undefined, undefined, undefined, undefined, ""),
      "read",
    ),
  ),
);

const lines = Iterator.from(iterate(open("notes.txt")))
  .filter((line) => contains(line, "i"))
  .map((line) => call_method(line, "strip"))
  .toArray();
print(lines, max(open("notes.txt"), { key: len }));

for (const arguments_ of [
  Tuple.of("missing.txt"),
  Tuple.of("."),
  Tuple.of("notes.txt", "q"),
  Tuple.of("notes.txt", "x"),
  Tuple.of("notes.txt", "rw"),
  Tuple.of("notes.txt", "rb", -1, "utf-8"),
]) {
  try {
    call(open, ...arguments_);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof OSError || failure instanceof ValueError)) {
      throw failure;
    }
    error = failure;
    try {
      print(getattr(type(error), "__name__"), error);
    } finally {
      error = undefined as any;
    }
  }
}
try {
  const scope_6 = enter(open("notes.txt"));
  try {
    file = scope_6.value;
    call_method(file, "write", "no");
  } catch (caught) {
    scope_6.caught(caught);
  } finally {
    scope_6.exit();
  }
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof OSError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(getattr(type(error), "__name__"), error);
  } finally {
    error = undefined as any;
  }
}
try {
  call_method(file, "read");
} catch (caught) {
  const failure_3 = exception(caught);
  if (!(failure_3 instanceof ValueError)) {
    throw failure_3;
  }
  error = failure_3;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
const scope_7 = enter(open("latin.txt", "w", undefined, "latin-1"));
try {
  const file = scope_7.value;
  call_method(file, "write", "é");
} catch (caught) {
  scope_7.caught(caught);
} finally {
  scope_7.exit();
}
try {
  call_method(open("latin.txt"), "read");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof UnicodeDecodeError)) {
    throw error;
  }
  print(error);
}
print(
  call_method(
    open("latin.txt", undefined, undefined, undefined, "replace"),
    "read",
  ),
  call_method(open("latin.txt", undefined, undefined, "latin-1"), "read"),
);
