/** Programs that run beside this one: subprocess.Popen. */

import * as os from "@tsyncio/runtime/stdlib/os";
import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import {
  Bytes,
  call_method,
  enter,
  exception,
  getattr,
  iterate,
  len,
  mul,
  OSError,
  print,
  repr,
  str,
  type,
} from "@tsyncio/runtime";
import { PIPE, Popen } from "@tsyncio/runtime/stdlib/subprocess";

let error!: subprocess.TimeoutExpired | OSError;
let counting!: subprocess.Popen;

const cat = new Popen(["cat"], { stdin: PIPE, stdout: PIPE });
call_method(cat.stdin, "write", Bytes.from_latin1("hello\n"));
call_method(cat.stdin, "flush");
print(call_method(cat.stdout, "readline"), cat.poll(), cat.returncode);
call_method(cat.stdin, "close");
print(cat.wait(), cat.poll(), cat.returncode, call_method(cat.stdout, "read"));

const shell = new Popen(["sh", "-c", "cat; echo err >&2; exit 3"], {
  stdin: PIPE,
  stdout: PIPE,
  stderr: PIPE,
  text: true,
});
print(shell.communicate("in\n"), shell.returncode, shell);
const both = new Popen("echo a; echo b >&2", {
  shell: true,
  stdout: PIPE,
  stderr: subprocess.STDOUT,
});
print(both.communicate(), both.args);

const sleeping = new Popen(["sleep", "10"]);
try {
  sleeping.wait(0.05);
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof subprocess.TimeoutExpired)) {
    throw failure;
  }
  error = failure;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
sleeping.kill();
print(sleeping.wait());
sleeping.kill();
const ending = new Popen(["sleep", "10"]);
ending.terminate();
print(ending.wait());
try {
  new Popen("echo partly; exec sleep 2", {
    shell: true,
    stdout: PIPE,
  }).communicate(undefined, 0.5);
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof subprocess.TimeoutExpired)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error, error.output);
  } finally {
    error = undefined as any;
  }
}

const scope = enter(new Popen(["seq", "3"], { stdout: PIPE, text: true }));
try {
  counting = scope.value;
  for (const line of iterate(counting.stdout)) {
    print(repr(line));
  }
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
print(counting.returncode, getattr(counting.stdout, "closed"));

for (const program of [["there-is-no-such-program"], ["/etc/passwd"], ["/"]]) {
  try {
    new Popen(program);
  } catch (caught) {
    const failure_3 = exception(caught);
    if (!(failure_3 instanceof OSError)) {
      throw failure_3;
    }
    error = failure_3;
    try {
      print(getattr(type(error), "__name__"), error);
    } finally {
      error = undefined as any;
    }
  }
}
try {
  new Popen(["ls"], { cwd: "/there/is/no/such/folder" });
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof OSError)) {
    throw error;
  }
  print(getattr(type(error), "__name__"), error);
}

print(
  subprocess.getoutput("echo x; echo y >&2"),
  subprocess.getstatusoutput("exit 3"),
);
const named = new Popen(
  [
    "sh",
    "-c",
    "cat /dev/stdin; echo out > /dev/stdout; test -p /dev/stdout && echo pipe",
  ],
  { stdin: PIPE, stdout: PIPE },
);
print(named.communicate(Bytes.from_latin1("through a name\n")));
const large = mul(Bytes.from_latin1("x"), 300000);
const [back, nothing] = new Popen(["cat"], {
  stdin: PIPE,
  stdout: PIPE,
}).communicate(large);
print(len(back), nothing);
const deaf = new Popen(["true"], { stdin: PIPE });
print(deaf.communicate(large), deaf.returncode);
print(
  new Popen(["called", "-c", "echo $0"], {
    executable: "/bin/sh",
    stdout: PIPE,
  }).communicate(),
);
print(
  new Popen("exit 7", { shell: true }).wait(),
  new Popen(["sh", "-c", "kill -HUP $$"]).wait(),
);

const [reading, writing] = os.pipe();
let child: subprocess.Popen = new Popen(
  ["sh", "-c", "echo given > /dev/fd/" + str(writing)],
  { pass_fds: [writing] },
);
os.close(writing);
print(child.wait(), os.read(reading, 100));
child = new Popen(["echo", "to a descriptor"], {
  stdout: os.open("/dev/null", os.O_WRONLY),
});
print(child.wait(), child.stdout);
