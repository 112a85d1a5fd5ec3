import { OSError } from "../../python/exceptions/os.ts";
import * as numbers from "../errno.ts";
import { strerror } from "./strerror.ts";

/** Runs an operation of the system whose errors become OSError, with the paths that it is about. */
export function attempt<T>(operation: () => T, path: unknown = null, other: unknown = null): T {
  try {
    return operation();
  } catch (error) {
    throw os_error(error, path, other);
  }
}

/** An error of the host as the OSError that its code stands for; any other stays as it is. */
function os_error(error: unknown, path: unknown, other: unknown): unknown {
  const { code = "", errno, reason } = error as { code?: string; errno?: unknown; reason?: string };
  if (typeof errno !== "number" || errno >= 0) return error;
  // Another system may have other numbers.
  const number = (numbers as Readonly<Record<string, number>>)[code] ?? -errno;
  const text = reason ?? strerror(number);
  if (path === null) return new OSError(number, text);
  return other === null ? new OSError(number, text, path) : new OSError(number, text, path, null, other);
}
