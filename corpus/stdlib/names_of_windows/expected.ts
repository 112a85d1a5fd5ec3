/** Names that the library has on Windows alone: importing them fails, as it does on Linux. */

import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as strings from "@tsyncio/runtime/strings";
import {
  AttributeError,
  call,
  exception,
  fail,
  getitem,
  ImportError,
  print,
  str,
} from "@tsyncio/runtime";

let flags!: any;

try {
  fail(
    new ImportError(
      "cannot import name 'CREATE_NEW_PROCESS_GROUP' from 'subprocess' (unknown location)",
    ),
  ) as any;

  flags = fail(
    new ImportError(
      "cannot import name 'CREATE_NEW_PROCESS_GROUP' from 'subprocess' (unknown location)",
    ),
  ) as any;
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ImportError)) {
    throw error;
  }
  print(getitem(strings.split(str(error), "("), 0));
  flags = 0;
}

function hidden(): unknown {
  if (sys.platform === "win32") {
    fail(
      new ImportError(
        "cannot import name 'STARTUPINFO' from 'subprocess' (unknown location)",
      ),
    ) as any;

    return call(
      fail(
        new ImportError(
          "cannot import name 'STARTUPINFO' from 'subprocess' (unknown location)",
        ),
      ) as any,
    );
  }
  return null;
}

print(flags, hidden());
try {
  print(
    fail(
      new AttributeError("module 'signal' has no attribute 'CTRL_C_EVENT'"),
    ) as any,
  );
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print(error);
}
