import * as asyncio from "@tsyncio/runtime/asyncio";
import * as traceback from "@tsyncio/runtime/stdlib/traceback";
import * as strings from "@tsyncio/runtime/strings";
import {
  contains,
  coroutine,
  during,
  enter,
  getattr,
  getitem,
  handle,
  handled_exception,
  iadd,
  int,
  left_handler,
  LookupError,
  print,
  raise_from,
  repr,
  traced,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

class Log {
  declare text: unknown;

  constructor() {
    this.text = "";
  }

  write(text: unknown): void {
    this.text = iadd(this.text, text);
  }
}

function parse(text: string): int {
  if (!strings.isdigit(text)) {
    throw during(new ValueError(`not a number: ${text}`), handled_exception());
  }
  return int(text);
}

function load(text: string): int {
  try {
    return parse(text);
  } catch (caught) {
    const handling = handle(traced(caught));
    try {
      const error = handling.error;
      if (!(error instanceof ValueError)) {
        throw error;
      }
      try {
        error.add_note("while loading");
        throw raise_from(new LookupError("no number"), error);
      } catch (raised) {
        throw left_handler(raised, error);
      }
    } finally {
      handling.end();
    }
  }
}

function names(error: unknown): unknown[] {
  return Array.from(
    traceback.extract_tb(getattr(error, "__traceback__")),
    (frame) => getattr(frame, "name"),
  );
}

function report(): void {
  const lines = strings.splitlines(traceback.format_exc());
  print(getitem(lines, 0));
  print(getitem(lines, -1));
}

try {
  load("x");
} catch (caught) {
  const handling = handle(traced(caught));
  try {
    const error = handling.error;
    if (!(error instanceof LookupError)) {
      throw error;
    }
    try {
      print(names(error), names(error.__cause__));
      print(
        traceback.format_exception_only(error),
        traceback.format_exception_only(error.__cause__),
      );
      report();
      print(
        Iterator.from(strings.splitlines(traceback.text_of(error)))
          .filter((line) => !strings.startswith(line, "  "))
          .toArray(),
      );
      print(
        getitem(strings.splitlines(traceback.format_exc(undefined, false)), -1),
      );
      const log = new Log();
      traceback.print_exc(undefined, log);
      print(
        contains(log.text, "direct cause"),
        traceback.format_tb(error.__traceback__, 1).length,
      );
      let last: unknown = error.__traceback__;
      while (getattr(last, "tb_next") !== null) {
        last = getattr(last, "tb_next");
      }
      print(getattr(getattr(getattr(last, "tb_frame"), "f_code"), "co_name"));
    } catch (raised) {
      throw left_handler(raised, error);
    }
  } finally {
    handling.end();
  }
}

print(repr(traceback.format_exc()));
print(traceback.format_exception(new ValueError("never raised")));

class Guard {
  __enter__(): Guard {
    return this;
  }

  __exit__(kind: unknown, error: unknown, tb: unknown): boolean {
    print(
      Array.from(traceback.extract_tb(tb), (frame) => getattr(frame, "name")),
    );
    return true;
  }
}

const scope = enter(new Guard());
try {
  load("y");
} catch (caught) {
  scope.caught(traced(caught));
} finally {
  scope.exit();
}

async function fetch(text: string): Promise<int> {
  await asyncio.sleep(0);
  return parse(text);
}

async function main(): Promise<void> {
  try {
    await fetch("z");
  } catch (caught) {
    const handling = handle(traced(caught));
    try {
      const error = handling.error;
      if (!(error instanceof ValueError)) {
        throw error;
      }
      try {
        print(names(error));
      } catch (raised) {
        throw left_handler(raised, error);
      }
    } finally {
      handling.end();
    }
  }
  const results = await asyncio.gather(
    coroutine(fetch, "1"),
    coroutine(fetch, "u"),
    { return_exceptions: true },
  );
  print(getitem(results, 0), names(getitem(results, 1)));
}

await asyncio.run(coroutine(main));
