import {
  call,
  Dict,
  exception,
  getitem,
  int,
  KeyError,
  print,
  ValueError,
} from "@tsyncio/runtime";

function run(label: string, action: () => null): void {
  print("--", label);
  try {
    let completed = false;
    try {
      try {
        print("try");
        call(action);
        completed = true;
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof KeyError)) {
          throw error;
        }
        print("except", error);
      }
      if (completed) {
        print("else");
      }
    } finally {
      print("finally");
    }
    print("after");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("outer", error);
  }
}

function nothing(): null {
  return null;
}

function missing(): null {
  getitem(new Dict(), "key");
  return null;
}

function wrong(): null {
  int("one");
  return null;
}

run("no error", nothing);
run("handled", missing);
run("passed on", wrong);
