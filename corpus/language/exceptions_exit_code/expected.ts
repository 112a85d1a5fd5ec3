import * as sys from "@tsyncio/runtime/stdlib/sys";
import { exception, print, SystemExit } from "@tsyncio/runtime";

function stop(code: string | number): void {
  try {
    sys.exit(code);
  } finally {
    print("leaving with", code);
  }
}

try {
  stop("a message");
} catch (error) {
  const request = exception(error);
  if (!(request instanceof SystemExit)) {
    throw request;
  }
  print("asked to exit:", request.code);
}

stop(3);
print("never printed");
