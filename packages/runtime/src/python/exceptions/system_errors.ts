import { OSError } from "./os.ts";

/** Error numbers and texts of Linux by the code that Node gives. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  EIO: [5, "Input/output error"],
  ENXIO: [6, "No such device or address"],
  ENOEXEC: [8, "Exec format error"],
  EBADF: [9, "Bad file descriptor"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  ENOMEM: [12, "Cannot allocate memory"],
  EACCES: [13, "Permission denied"],
  EBUSY: [16, "Device or resource busy"],
  EEXIST: [17, "File exists"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EINVAL: [22, "Invalid argument"],
  EMFILE: [24, "Too many open files"],
  ENOSPC: [28, "No space left on device"],
  ESPIPE: [29, "Illegal seek"],
  EROFS: [30, "Read-only file system"],
  EPIPE: [32, "Broken pipe"],
  ENAMETOOLONG: [36, "File name too long"],
  ENOSYS: [38, "Function not implemented"],
  ELOOP: [40, "Too many levels of symbolic links"],
  ECONNRESET: [104, "Connection reset by peer"],
};

/** An error of the host as the OSError that its number stands for; what is no error of the system stays as it is. */
export function system_error(error: unknown, path: unknown = null): unknown {
  const known = SYSTEM_ERRORS[(error as { code?: string }).code ?? ""];
  if (known === undefined) return error;
  return path === null ? new OSError(...known) : new OSError(...known, path);
}

/** Runs an operation of the host whose errors become OSError. */
export function with_system_errors<T>(operation: () => T, path: unknown = null): T {
  try {
    return operation();
  } catch (error) {
    throw system_error(error, path);
  }
}
