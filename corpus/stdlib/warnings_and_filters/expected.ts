import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as warnings from "@tsyncio/runtime/stdlib/warnings";
import * as strings from "@tsyncio/runtime/strings";
import {
  call_method,
  contains,
  DeprecationWarning,
  enter,
  Exception,
  exception,
  getattr,
  getitem,
  gt,
  int,
  iterate,
  known_as,
  len,
  print,
  range,
  repr,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  signature,
  str,
  Tuple,
  type,
  UserWarning,
} from "@tsyncio/runtime";

let i!: number;
let e!: Exception | Mine | RuntimeError;
print(warnings.filters);
function f(n: number): void {
  warnings.warn("x", undefined, n);
}
const scope = enter(new warnings.catch_warnings({ record: true }));
try {
  const w = scope.value;
  f(1);
  f(2);
  f(9);
  print(
    len(w),
    gt(getattr(getitem(w, 1), "lineno"), getattr(getitem(w, 0), "lineno")),
    getattr(getitem(w, 2), "filename"),
    getattr(getitem(w, 2), "lineno"),
  );
  for (i of range(3)) {
    warnings.warn("loop");
  }
  for (i of range(3)) {
    warnings.warn(`loop ${i}`, DeprecationWarning);
  }
  warnings.warn("ign", ResourceWarning);
  warnings.warn(new UserWarning("inst"));
  print(
    Array.from(iterate(w), (x) =>
      Tuple.of(str(getattr(x, "message")), getattr(x, "category")),
    ),
  );
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
try {
  warnings.warn("a", 3);
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof Exception)) {
    throw failure;
  }
  e = failure;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
warnings.simplefilter("error");
try {
  warnings.warn("a", DeprecationWarning);
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof Exception)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
const scope_2 = enter(new warnings.catch_warnings({ record: true }));
try {
  const w = scope_2.value;
  warnings.simplefilter("always");
  warnings.warn("b", DeprecationWarning);
  print(
    getattr(getitem(w, 0), "message"),
    getattr(getitem(w, 0), "category"),
    getattr(getitem(w, 0), "line"),
    getattr(getitem(w, 0), "file"),
    getattr(getitem(w, 0), "source"),
  );
} catch (error) {
  scope_2.caught(error);
} finally {
  scope_2.exit();
}
print(warnings.filters);
warnings.resetwarnings();
print(warnings.filters);
let err: io.StringIO = new io.StringIO();
const scope_3 = enter(new contextlib.redirect_stderr(err));
try {
  warnings.warn("z");
  warnings.filterwarnings("ignore", "za");
  warnings.warn("zab");
  warnings.warn("bzab");
  warnings.warn("once");
} catch (error) {
  scope_3.caught(error);
} finally {
  scope_3.exit();
}
print(
  Iterator.from(strings.splitlines(err.getvalue()))
    .filter((line) => contains(line, "Warning"))
    .map((line) => getitem(strings.split(line, ": ", 1), 1))
    .toArray(),
);
print(
  repr(new warnings.catch_warnings()),
  repr(new warnings.catch_warnings({ record: true })),
);
print(
  warnings.formatwarning("m", UserWarning, "f.py", 3),
  warnings.formatwarning("m", UserWarning, "f.py", 3, "li"),
);
print(warnings.filters);
try {
  warnings.simplefilter("bad");
} catch (error) {
  const failure_3 = exception(error);
  if (!(failure_3 instanceof Exception)) {
    throw failure_3;
  }
  e = failure_3;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
try {
  warnings.filterwarnings("ignore", 3);
} catch (error) {
  const failure_4 = exception(error);
  if (!(failure_4 instanceof Exception)) {
    throw failure_4;
  }
  e = failure_4;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
try {
  warnings.filterwarnings("ignore", "", int);
} catch (error) {
  const failure_5 = exception(error);
  if (!(failure_5 instanceof Exception)) {
    throw failure_5;
  }
  e = failure_5;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
try {
  warnings.simplefilter("ignore", undefined, -1);
} catch (error) {
  const failure_6 = exception(error);
  if (!(failure_6 instanceof Exception)) {
    throw failure_6;
  }
  e = failure_6;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
function show(
  message: unknown,
  category: unknown,
  filename: unknown,
  lineno: unknown,
  file: unknown = null,
  line: unknown = null,
): null {
  print(
    "SHOW",
    repr(message),
    getattr(category, "__name__"),
    type(lineno),
    file,
    line,
  );
  return null;
}
signature(show, "message, category, filename, lineno, file=…, line=…");
const old = warnings.showwarning;
warnings.set_showwarning(show);
warnings.warn("mine");
const scope_4 = enter(
  new warnings.catch_warnings({ record: true, action: "always" }),
);
try {
  const w = scope_4.value;
  for (i of range(2)) {
    warnings.warn("recorded");
  }
  print(len(w));
} catch (error) {
  scope_4.caught(error);
} finally {
  scope_4.exit();
}
warnings.warn("mine again");
warnings.set_showwarning(old);
warnings.set_formatwarning(
  signature(
    known_as(
      (
        message: unknown,
        category: unknown,
        filename: unknown,
        lineno: unknown,
        line: unknown = null,
      ) => `F ${str(message)} ${str(getattr(category, "__name__"))}\n`,
      "<lambda>",
      "<lambda>",
    ),
    "message, category, filename, lineno, line=…",
  ),
);
err = new io.StringIO();
const scope_5 = enter(new contextlib.redirect_stderr(err));
try {
  warnings.warn("formatted", RuntimeWarning);
} catch (error) {
  scope_5.caught(error);
} finally {
  scope_5.exit();
}
print(err.getvalue());
class Mine extends UserWarning {}
const scope_6 = enter(new warnings.catch_warnings());
try {
  warnings.simplefilter("error", Mine);
  try {
    warnings.warn("m", Mine);
  } catch (error) {
    const failure_7 = exception(error);
    if (!(failure_7 instanceof Mine)) {
      throw failure_7;
    }
    e = failure_7;
    try {
      print("raised", repr(e));
    } finally {
      e = undefined as any;
    }
  }
  warnings.warn("other");
} catch (error) {
  scope_6.caught(error);
} finally {
  scope_6.exit();
}
const scope_7 = enter(new warnings.catch_warnings({ record: true }));
try {
  const w = scope_7.value;
  warnings.simplefilter("once");
  for (i of range(3)) {
    warnings.warn("o");
  }
  warnings.warn("o");
  print(len(w));
  warnings.simplefilter("module");
  warnings.warn("o");
  warnings.warn("o");
  print(len(w));
  warnings.warn_explicit("explicit", UserWarning, "some/file.py", 7);
  print(getitem(w, -1));
} catch (error) {
  scope_7.caught(error);
} finally {
  scope_7.exit();
}
const c = new warnings.catch_warnings();
try {
  call_method(c, "__exit__");
} catch (error) {
  const failure_8 = exception(error);
  if (!(failure_8 instanceof RuntimeError)) {
    throw failure_8;
  }
  e = failure_8;
  try {
    print(e);
  } finally {
    e = undefined as any;
  }
}
const scope_8 = enter(c);
try {
  try {
    call_method(c, "__enter__");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
} catch (error) {
  scope_8.caught(error);
} finally {
  scope_8.exit();
}
