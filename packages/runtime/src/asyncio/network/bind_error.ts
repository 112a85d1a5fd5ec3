import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";

/** The error that names the address which could not be bound. */
export function bind_error(error: OSError, address: unknown): OSError {
  const text = str(error).toLowerCase();
  return new OSError(error.errno, `error while attempting to bind on address ${repr(address)}: ${text}`);
}
