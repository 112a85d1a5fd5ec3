import {
  exception,
  exit,
  print,
  quit,
  repr,
  SystemExit,
} from "@tsyncio/runtime";

function stop(code: number | string | null): void {
  try {
    exit(code);
  } catch (error) {
    const request = exception(error);
    if (!(request instanceof SystemExit)) {
      throw request;
    }
    print("asked to exit:", repr(request.code));
  }
}

stop(null);
stop(0);
stop("a text");
try {
  quit();
} catch (error) {
  const request = exception(error);
  if (!(request instanceof SystemExit)) {
    throw request;
  }
  print(request.code, exit, quit);
}
quit(4);
print("never printed");
