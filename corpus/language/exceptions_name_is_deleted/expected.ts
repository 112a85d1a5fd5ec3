import {
  bound,
  bound_global,
  divide,
  exception,
  NameError,
  print,
  str,
  UnboundLocalError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

let error!: string | ValueError;
error = "before";
try {
  throw new ValueError("oops");
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof ValueError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print("inside:", error);
  } finally {
    error = undefined as any;
  }
}

try {
  print(bound_global(error, "error"));
} catch (caught) {
  const problem = exception(caught);
  if (!(problem instanceof NameError)) {
    throw problem;
  }
  print("NameError:", problem);
}

function show(): string {
  let failure!: ZeroDivisionError;
  let message!: string;
  try {
    divide(1, 0);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof ZeroDivisionError)) {
      throw failure_2;
    }
    failure = failure_2;
    try {
      message = str(failure);
    } finally {
      failure = undefined as any;
    }
  }
  try {
    print(bound(failure, "failure"));
  } catch (caught) {
    const problem = exception(caught);
    if (!(problem instanceof UnboundLocalError)) {
      throw problem;
    }
    print("UnboundLocalError:", problem);
  }
  return bound(message, "message");
}

print(show());
