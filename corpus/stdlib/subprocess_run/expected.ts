import * as subprocess from "@tsyncio/runtime/stdlib/subprocess";
import { Bytes, exception, FileNotFoundError, print } from "@tsyncio/runtime";

print(subprocess.run(["echo", "a", "b"], { capture_output: true, text: true }));
print(subprocess.check_output("echo $((1 + 2))", { shell: true }));
print(
  subprocess.run(["cat"], {
    input: Bytes.from_latin1("given"),
    stdout: subprocess.PIPE,
  }).stdout,
);
print(subprocess.call(["sh", "-c", "exit 4"]));
try {
  subprocess.run(["false"], { check: true });
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof subprocess.CalledProcessError)) {
    throw error;
  }
  print(error, error.returncode);
}
try {
  subprocess.run(["sleep", "10"], { timeout: 0.05 });
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof subprocess.TimeoutExpired)) {
    throw failure;
  }
  print("too long");
}
try {
  subprocess.run(["no_such_program"]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof FileNotFoundError)) {
    throw error;
  }
  print(error);
}
