import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os_path from "@tsyncio/runtime/stdlib/os/path";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  coroutine,
  eq,
  exception,
  getattr,
  lt,
  print,
  source_file,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";

// Where a program is: its file, and the frames of its functions.

function caller(): unknown {
  return getattr(getattr(sys._getframe(1), "f_code"), "co_name");
}

function outer(): Tuple<[unknown, unknown, unknown]> {
  const frame = sys._getframe();
  const first = getattr(frame, "f_lineno");

  const second = getattr(frame, "f_lineno");
  return Tuple.of(
    lt(first, second),
    getattr(getattr(getattr(frame, "f_back"), "f_code"), "co_name"),
    caller(),
  );
}

async function in_task(): Promise<void> {
  await asyncio.sleep(0);
  print(getattr(getattr(sys._getframe(), "f_code"), "co_name"), caller());
}

class Thing {
  method(): unknown {
    return caller();
  }
}

print(caller(), outer(), new Thing().method(), (() => caller())());
await asyncio.run(coroutine(in_task));
try {
  sys._getframe(1000);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
print(
  os_path.isabs(source_file(import.meta)),
  os_path.isfile(source_file(import.meta)),
  type(source_file(import.meta)),
  type(sys._getframe()),
);
print(
  eq(
    getattr(getattr(sys._getframe(), "f_code"), "co_filename"),
    source_file(import.meta),
  ),
);
