import {
  exception,
  OSError,
  print,
  range,
  RuntimeError,
  ValueError,
} from "@tsyncio/runtime";

function load(name: string): never {
  throw new OSError(`cannot load ${name}`);
}

function retry(name: string, attempts: number): null {
  for (const attempt of range(1, attempts + 1)) {
    try {
      return load(name);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof OSError)) {
        throw error;
      }
      print("attempt", attempt, error);
      if (attempt === attempts) {
        throw error;
      }
    }
  }
  return null;
}

try {
  retry("config", 2);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof OSError)) {
    throw error;
  }
  print("gave up:", error);
}

let saved: ValueError | null = null;
try {
  throw new ValueError("kept");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  saved = error;
}

try {
  throw saved;
} catch (caught) {
  const again = exception(caught);
  if (!(again instanceof ValueError)) {
    throw again;
  }
  print(again === saved);
}

try {
  throw new RuntimeError("No active exception to reraise");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
