import { OSError } from "../../python/exceptions/os.ts";
import { future_from_promise } from "../foreign.ts";

/** Error numbers and texts of Linux by the code that Node gives. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  EIO: [5, "Input/output error"],
  EBADF: [9, "Bad file descriptor"],
  EACCES: [13, "Permission denied"],
  EBUSY: [16, "Device or resource busy"],
  EEXIST: [17, "File exists"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EINVAL: [22, "Invalid argument"],
  EMFILE: [24, "Too many open files"],
  ENOSPC: [28, "No space left on device"],
  EROFS: [30, "Read-only file system"],
  ENAMETOOLONG: [36, "File name too long"],
  ELOOP: [40, "Too many levels of symbolic links"],
};

/** Awaits an operation of the host in a task: its errors become OSError, of the class that the error's number stands for. */
export function host_operation<T>(operation: Promise<T>, path: string | null = null): PromiseLike<T> {
  return future_from_promise(
    operation.catch((error: unknown) => {
      throw os_error(error, path);
    }),
  );
}

function os_error(error: unknown, path: string | null): unknown {
  const code = (error as { code?: string }).code ?? "";
  const known = SYSTEM_ERRORS[code];
  if (known === undefined) return error;
  return path === null ? new OSError(...known) : new OSError(...known, path);
}
