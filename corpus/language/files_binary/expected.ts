import {
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  enter,
  eq,
  exception,
  getattr,
  iadd,
  iterate,
  open,
  OSError,
  print,
  range,
  truth,
  type,
  TypeError,
} from "@tsyncio/runtime";

const scope = enter(open("data.bin", "wb"));
try {
  const file = scope.value;
  print(
    call(getattr(file, "write"), bytes(range(10))),
    call_method(file, "write", Bytes.from_latin1("\nline\r\nrest")),
    call_method(file, "tell"),
  );
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}

const scope_2 = enter(open("data.bin", "rb"));
try {
  const file = scope_2.value;
  print(
    call_method(file, "read", 4),
    call_method(file, "tell"),
    call_method(file, "seek", -4, 2),
    call_method(file, "read"),
    call_method(file, "read"),
  );
  print(
    call_method(file, "seek", 0),
    call_method(file, "readline"),
    call_method(file, "readlines"),
  );
  print(file);
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}

const scope_3 = enter(open("data.bin", "r+b"));
try {
  const file = scope_3.value;
  call_method(file, "seek", 2);
  call(getattr(file, "write"), bytearray(Bytes.from_latin1("XY")));
  call_method(file, "seek", 0);
  print(call_method(file, "read", 6), call_method(file, "seek", 2, 1));
  print(call_method(file, "truncate", 5));
} catch (caught) {
  scope_3.caught(caught);
} finally {
  scope_3.exit();
}
print(call_method(open("data.bin", "rb"), "read"));

let copied: any = 0;
const scope_4 = enter(open("data.bin", "rb"));
try {
  const source = scope_4.value;
  const scope_5 = enter(open("copy.bin", "wb"));
  try {
    const target = scope_5.value;
    let chunk!: unknown;
    while (truth((chunk = call_method(source, "read", 2)))) {
      copied = iadd(copied, call_method(target, "write", chunk));
    }
  } catch (caught) {
    scope_5.caught(caught);
  } finally {
    scope_5.exit();
  }
} catch (caught) {
  scope_4.caught(caught);
} finally {
  scope_4.exit();
}
print(
  copied,
  eq(
    call_method(open("copy.bin", "rb"), "read"),
    call_method(open("data.bin", "rb"), "read"),
  ),
);
for (const line of iterate(open("copy.bin", "rb"))) {
  print(line);
}
try {
  call_method(open("data.bin", "wb"), "write", "text");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  call_method(open("data.bin", "ab"), "read");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof OSError)) {
    throw error;
  }
  print(getattr(type(error), "__name__"), error);
}
