import * as strings from "@tsyncio/runtime/strings";
import {
  Exception,
  exception,
  getattr,
  print,
  raise_,
  repr,
  str,
  type,
} from "@tsyncio/runtime";

/** The root of what this program raises. */
class AppError extends Exception {}

class NotFound extends AppError {
  declare path: string;
  declare code: number;

  constructor(path: string, code = 404) {
    super(`${path} was not found`);
    this.path = path;
    this.code = code;
  }
}

class Rejected extends AppError {
  __str__(): string {
    return "rejected: " + strings.join(", ", getattr(this, "args"));
  }
}

function open_path(path: string): string {
  if (path === "/missing") {
    throw new NotFound(path);
  }
  if (path === "/secret") {
    throw new Rejected("no key", "no badge");
  }
  if (path === "/plain") {
    throw raise_(AppError);
  }
  return path;
}

for (const path of ["/home", "/missing", "/secret", "/plain"]) {
  try {
    print("opened", open_path(path));
  } catch (caught) {
    const failure = exception(caught);
    if (failure instanceof NotFound) {
      const error = failure;
      print(error, error.code, error.path, getattr(error, "args"));
    } else if (failure instanceof AppError) {
      const error = failure;
      print(getattr(type(error), "__name__"), repr(str(error)), repr(error));
    } else {
      throw failure;
    }
  }
}
