/** Standard input as text: sys.stdin. */

import * as io from "@tsyncio/runtime/stdlib/io";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  call_method,
  enter,
  enumerate,
  EOFError,
  exception,
  getattr,
  input,
  is_,
  print,
  repr,
  type,
  ValueError,
} from "@tsyncio/runtime";

print(
  getattr(sys.stdin, "name"),
  getattr(sys.stdin, "mode"),
  getattr(sys.stdin, "encoding"),
  call_method(sys.stdin, "fileno"),
  call_method(sys.stdin, "isatty"),
  getattr(sys.stdin, "closed"),
);
print(
  call_method(sys.stdin, "readable"),
  call_method(sys.stdin, "writable"),
  call_method(sys.stdin, "seekable"),
  getattr(type(sys.stdin), "__name__"),
  getattr(sys.stdin, "buffer"),
);
print(repr(call_method(sys.stdin, "readline")), repr(input("? ")));
for (const [number, line] of enumerate(sys.stdin)) {
  print(number, repr(line));
  if (number === 1) {
    break;
  }
}
print(
  repr(call_method(sys.stdin, "read", 4)),
  repr(call_method(sys.stdin, "readline", 2)),
  getattr(sys.stdin, "newlines"),
);
print(repr(call_method(sys.stdin, "read")));
print(
  repr(call_method(sys.stdin, "read")),
  repr(call_method(sys.stdin, "readline")),
  call_method(sys.stdin, "readlines"),
);
try {
  input();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof EOFError)) {
    throw error;
  }
  print(error);
}
try {
  call_method(sys.stdin, "write", "x");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof io.UnsupportedOperation)) {
    throw error;
  }
  print(error);
}

const own = sys.stdin;
sys.set_stdin(new io.StringIO("a\nb"));
print(input(), call_method(sys.stdin, "read"));
try {
  input();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof EOFError)) {
    throw error;
  }
  print(error);
}
sys.set_stdin(own);
const scope = enter(sys.stdin);
try {
  const stream = scope.value;
  print(is_(stream, own));
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
try {
  call_method(sys.stdin, "read");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
