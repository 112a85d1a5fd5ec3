/** This process, its environment and its pipes. */

import * as os from "@tsyncio/runtime/stdlib/os";
import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import {
  BlockingIOError,
  Bytes,
  call_method,
  contains,
  delitem,
  Dict,
  enter,
  eq,
  exception,
  getattr,
  getitem,
  is_in,
  KeyError,
  len,
  oct,
  open,
  or_,
  OSError,
  pow,
  print,
  ProcessLookupError,
  repr,
  setitem,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { environ } from "@tsyncio/runtime/stdlib/os";

let error!:
  | TypeError
  | ValueError
  | OSError
  | KeyError
  | ProcessLookupError
  | BlockingIOError;

setitem(environ, "TSYNCIO_ONE", "1");
print(
  getitem(environ, "TSYNCIO_ONE"),
  os.getenv("TSYNCIO_ONE"),
  os.getenv("TSYNCIO_NONE"),
  os.getenv("TSYNCIO_NONE", "none"),
);
print(
  contains(environ, "TSYNCIO_ONE"),
  environ.get("TSYNCIO_NONE", "-"),
  environ.setdefault("TSYNCIO_TWO", "2"),
);
print(
  subprocess.run("echo $TSYNCIO_ONE $TSYNCIO_TWO", {
    shell: true,
    capture_output: true,
    text: true,
  }).stdout,
);
delitem(environ, "TSYNCIO_ONE");
print(
  environ.pop("TSYNCIO_TWO"),
  environ.pop("TSYNCIO_TWO", null),
  os.getenv("TSYNCIO_ONE"),
);
os.putenv("TSYNCIO_THREE", "3");
print(
  os.getenv("TSYNCIO_THREE"),
  os.system('test "$TSYNCIO_THREE" = 3'),
  getattr(type(environ.copy()), "__name__"),
);
const both = or_(environ, new Dict<unknown, unknown>([["TSYNCIO_FOUR", "4"]]));
print(
  getattr(type(both), "__name__"),
  getitem(both, "TSYNCIO_FOUR"),
  contains(environ, "TSYNCIO_FOUR"),
);
for (const [key, value] of [
  Tuple.of(1, "a"),
  Tuple.of("a", 1),
  Tuple.of("a=b", "c"),
  Tuple.of("", "c"),
  Tuple.of("a", "\u0000"),
]) {
  try {
    setitem(environ, key, value);
  } catch (caught) {
    const failure = exception(caught);
    if (!(
      failure instanceof TypeError ||
      failure instanceof ValueError ||
      failure instanceof OSError
    )) {
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
  getitem(environ, "TSYNCIO_NONE");
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof KeyError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(repr(error), error.__cause__, error.__suppress_context__);
  } finally {
    error = undefined as any;
  }
}

print(
  os.getpid() !== os.getppid(),
  os.getpid() > 1,
  os.cpu_count() >= 1,
  len(os.urandom(8)),
);
print(
  os.getuid() === os.geteuid(),
  is_in(os.getgid(), [os.getegid(), ...os.getgroups()]),
  os.uname().sysname,
  getitem(os.uname(), 0),
);
print(
  os.strerror(2),
  os.strerror(134),
  os.get_exec_path(new Dict<unknown, unknown>([["PATH", "/a:/b"]])),
);
print(os.umask(18) >= 0, oct(os.umask(18)));

print(
  os.system("exit 3"),
  os.waitstatus_to_exitcode(os.system("exit 3")),
  os.WEXITSTATUS(768),
  os.WIFEXITED(768),
);
print(
  os.waitstatus_to_exitcode(9),
  os.WIFSIGNALED(9),
  os.WTERMSIG(9),
  os.EX_USAGE,
  or_(os.O_CREAT, os.O_EXCL),
);
try {
  os.kill(pow(2, 22) + 1, 0);
} catch (caught) {
  const failure_3 = exception(caught);
  if (!(failure_3 instanceof ProcessLookupError)) {
    throw failure_3;
  }
  error = failure_3;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}

let [reading, writing] = os.pipe();
print(
  os.write(writing, Bytes.from_latin1("one two")),
  os.read(reading, 3),
  os.read(reading, 100),
  os.get_blocking(reading),
);
os.set_blocking(reading, false);
try {
  os.read(reading, 1);
} catch (caught) {
  const failure_4 = exception(caught);
  if (!(failure_4 instanceof BlockingIOError)) {
    throw failure_4;
  }
  error = failure_4;
  try {
    print(error, os.get_blocking(reading));
  } finally {
    error = undefined as any;
  }
}
os.set_blocking(reading, true);
const other = os.dup(writing);
os.close(writing);
os.write(other, Bytes.from_latin1("three"));
os.close(other);
print(os.read(reading, 100), os.read(reading, 100));
os.close(reading);
[reading, writing] = os.pipe();
const scope = enter(os.fdopen(writing, "w"));
try {
  const file = scope.value;
  print("a line", { file });
  print("another", { file });
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
const scope_2 = enter(open(reading));
try {
  const file = scope_2.value;
  print(call_method(file, "readlines"), eq(getattr(file, "name"), reading));
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}
try {
  os.fdopen(reading);
} catch (caught) {
  const failure_5 = exception(caught);
  if (!(failure_5 instanceof OSError)) {
    throw failure_5;
  }
  error = failure_5;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
[reading, writing] = os.pipe();
subprocess.run(["echo", "from a child"], { stdout: writing });
os.close(writing);
print(os.read(reading, 100));
try {
  os.write(1, "text");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print("flushed", { flush: true });
os._exit(4);
