import * as asyncio from "@tsyncio/runtime/asyncio";
import * as warnings from "@tsyncio/runtime/stdlib/warnings";
import {
  coroutine,
  DeprecationWarning,
  Dict,
  enter,
  exception,
  FutureWarning,
  getattr,
  getitem,
  issubclass,
  iterate,
  len,
  map,
  print,
  range,
  repr,
  ResourceWarning,
  RuntimeWarning,
  signature,
  sorted,
  str,
  TypeError,
  UserWarning,
  ValueError,
  Warning,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

let error!: TypeError | ResourceWarning;

class Old {
  constructor() {
    warnings.warn("Old is old", DeprecationWarning, 2);
  }

  get name(): string {
    warnings.warn("name is old", FutureWarning, 2);
    return "x";
  }
}

function show(
  message: unknown,
  category: unknown,
  filename: unknown,
  lineno: unknown,
  file: unknown = null,
  line: unknown = null,
): null {
  print(`${str(getattr(category, "__name__"))}: ${str(message)}`);
  return null;
}
signature(show, "message, category, filename, lineno, file=…, line=…");

warnings.set_showwarning(show);
new Old();
new Old().name;
for (let _ = 0; _ < 3; _++) {
  warnings.warn("in a loop");
}
warnings.simplefilter("always");
for (let _ = 0; _ < 2; _++) {
  warnings.warn("always");
}
const scope = enter(new warnings.catch_warnings());
try {
  warnings.simplefilter("ignore");
  warnings.warn("unseen");
  new Old();
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}

async function worker(n: number): Promise<number> {
  warnings.warn(`worker ${n}`, RuntimeWarning);
  await asyncio.sleep(0);
  const scope = enter(new warnings.catch_warnings({ record: true }));
  try {
    const seen = scope.value;
    warnings.simplefilter("always");
    warnings.warn(`recorded ${n}`);
    print(len(seen), getattr(getattr(getitem(seen, 0), "message"), "args"));
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
  return n;
}

async function main(): Promise<void> {
  print(
    await asyncio.gather(
      ...Iterator.from(range(2)).map((n) => coroutine(worker, n)),
    ),
  );
  warnings.filterwarnings("error", "boom.*\\d", UserWarning);
  try {
    warnings.warn("Boom number 1");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UserWarning)) {
      throw error;
    }
    print("raised", repr(error), error.args);
  }
  warnings.warn("boom without");
  try {
    warnings.warn(new UserWarning("boom", 2));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UserWarning)) {
      throw error;
    }
    print("raised", repr(error));
  }
}

await asyncio.run(coroutine(main));

function emits(): string[] {
  const scope = enter(new warnings.catch_warnings({ record: true }));
  try {
    const seen = scope.value;
    warnings.simplefilter("default");
    for (let i = 0; i < 4; i++) {
      warnings.warn("same");
      warnings.warn(i % 2 === 0 ? "even" : "odd", undefined, 1);
    }
    return Array.from(iterate(seen), (each) => str(getattr(each, "message")));
  } catch (caught) {
    scope.caught(caught);
    throw caught;
  } finally {
    scope.exit();
  }
}

print(emits());
print(emits());
try {
  warnings.filterwarnings("ignore", undefined, undefined, 3);
} catch (caught) {
  const failure = exception(caught);
  if (!(failure instanceof TypeError)) {
    throw failure;
  }
  error = failure;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
const scope_2 = enter(new warnings.catch_warnings({ action: "error" }));
try {
  try {
    warnings.warn("x", ResourceWarning);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof ResourceWarning)) {
      throw failure_2;
    }
    error = failure_2;
    try {
      print(repr(error));
    } finally {
      error = undefined as any;
    }
  }
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}
warnings.simplefilter("ignore", undefined, undefined, true);
print(
  getitem(getitem(warnings.filters, -1), 0),
  getitem(getitem(warnings.filters, 0), 1) === null,
);
print(
  issubclass(DeprecationWarning, Warning),
  getattr(warnings.catch_warnings, "__name__"),
);

class Custom extends UserWarning {
  __str__(): string {
    return "custom text";
  }
}

warnings.resetwarnings();
warnings.warn(new Custom(1, 2));
warnings.warn("category given", Custom);
try {
  warnings.warn("x", ValueError);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
warnings.warn_explicit("explicit", UserWarning, "nowhere.py", 3);
const registry = new Dict();
for (let _ = 0; _ < 2; _++) {
  warnings.warn_explicit(
    "once by registry",
    UserWarning,
    "nowhere.py",
    3,
    undefined,
    registry,
  );
}
print(sorted(map(str, registry)));
