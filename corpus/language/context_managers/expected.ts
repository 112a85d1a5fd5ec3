import * as strings from "@tsyncio/runtime/strings";
import {
  enter,
  exception,
  getattr,
  isinstance,
  KeyError,
  print,
  truth,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

class Section {
  declare name: string;
  declare swallow: Tuple<[]> | typeof ValueError | typeof KeyError;

  constructor(
    name: string,
    swallow: Tuple<[]> | typeof ValueError | typeof KeyError = Tuple.of(),
  ) {
    this.name = name;
    this.swallow = swallow;
  }

  __enter__(): string {
    print("enter", this.name);
    return strings.upper(this.name);
  }

  __exit__(kind: unknown, error: unknown, traceback: unknown): boolean {
    print(
      "exit",
      this.name,
      truth(kind) ? getattr(kind, "__name__") : null,
      error,
    );
    return isinstance(error, this.swallow);
  }
}

const scope = enter(new Section("plain"));
try {
  const name = scope.value;
  print("inside", name);
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}

const scope_2 = enter(new Section("outer"));
try {
  const outer = scope_2.value;
  const scope_3 = enter(new Section("inner", ValueError));
  try {
    print("raising inside", outer);
    throw new ValueError("swallowed");
  } catch (caught) {
    scope_3.caught(caught);
  } finally {
    scope_3.exit();
  }
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}

try {
  const scope_4 = enter(new Section("passes on", KeyError));
  try {
    throw new ValueError("not swallowed");
  } catch (caught) {
    scope_4.caught(caught);
  } finally {
    scope_4.exit();
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print("caught", error);
}

function early(): string | null {
  const scope = enter(new Section("returning"));
  try {
    return "result";
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
  return null;
}

print(early());

for (let number = 0; number < 3; number++) {
  const scope_5 = enter(new Section(`loop ${number}`));
  try {
    if (number === 0) {
      continue;
    }
    break;
  } catch (caught) {
    scope_5.caught(caught);
  } finally {
    scope_5.exit();
  }
}

const scope_6 = enter(new Section("first"));
try {
  const first = scope_6.value;
  const scope_7 = enter(new Section("second"));
  try {
    const second = scope_7.value;
    print(first, second);
  } catch (caught) {
    scope_7.caught(caught);
  } finally {
    scope_7.exit();
  }
} catch (caught) {
  scope_6.caught(caught);
} finally {
  scope_6.exit();
}
