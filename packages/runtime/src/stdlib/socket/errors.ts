import { OSError } from "../../python/exceptions/os.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { system_error } from "../../python/exceptions/system_errors.ts";

/** Numbers and texts (Linux) of the errors that only sockets have, by the code that Node gives. */
const SOCKET_ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  EAGAIN: [11, "Resource temporarily unavailable"],
  EPIPE: [32, "Broken pipe"],
  EDESTADDRREQ: [89, "Destination address required"],
  EMSGSIZE: [90, "Message too long"],
  ENOPROTOOPT: [92, "Protocol not available"],
  EAFNOSUPPORT: [97, "Address family not supported by protocol"],
  EADDRINUSE: [98, "Address already in use"],
  EADDRNOTAVAIL: [99, "Cannot assign requested address"],
  ENETUNREACH: [101, "Network is unreachable"],
  ECONNABORTED: [103, "Software caused connection abort"],
  ECONNRESET: [104, "Connection reset by peer"],
  ENOBUFS: [105, "No buffer space available"],
  EISCONN: [106, "Transport endpoint is already connected"],
  ENOTCONN: [107, "Transport endpoint is not connected"],
  ETIMEDOUT: [110, "Connection timed out"],
  ECONNREFUSED: [111, "Connection refused"],
  EHOSTUNREACH: [113, "No route to host"],
  EALREADY: [114, "Operation already in progress"],
  EINPROGRESS: [115, "Operation now in progress"],
};

/** What the system's resolver says (`gaierror`), by the code that Node gives. */
const RESOLVER_ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  ENOTFOUND: [-2, "Name or service not known"],
  EAI_NONAME: [-2, "Name or service not known"],
  EAI_AGAIN: [-3, "Temporary failure in name resolution"],
  EAI_FAIL: [-4, "Non-recoverable failure in name resolution"],
  EAI_NODATA: [-5, "No address associated with hostname"],
  EAI_FAMILY: [-6, "ai_family not supported"],
  EAI_SOCKTYPE: [-7, "ai_socktype not supported"],
  EAI_SERVICE: [-8, "Servname not supported for ai_socktype"],
  EAI_ADDRFAMILY: [-9, "Address family for hostname not supported"],
};

/** A name could not be resolved. */
export class gaierror extends OSError {
  static readonly __name__: string = "gaierror";
  static readonly __module__: string = "socket";
}

/** An address could not be resolved. */
export class herror extends OSError {
  static readonly __name__: string = "herror";
  static readonly __module__: string = "socket";
}

/** The OSError of a code, as `new OSError(number, text)` chooses its class. */
export function coded_error(code: string): OSError {
  return new OSError(...(SOCKET_ERRORS[code] ?? ([22, "Invalid argument"] as const)));
}

/** The resolver's error of a code. */
export function resolver_error(code: string): gaierror {
  return new gaierror(...(RESOLVER_ERRORS[code] ?? RESOLVER_ERRORS["EAI_FAIL"]!));
}

/** An error of the host as Python's; what is no error of the system stays as it is. */
export function socket_error(error: unknown): unknown {
  const { code = "" } = error as { code?: string };
  if (code in SOCKET_ERRORS) return coded_error(code);
  if (code in RESOLVER_ERRORS) return resolver_error(code);
  return system_error(error);
}

/** Runs an operation of the host whose errors become Python's. */
export function with_socket_errors<T>(operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw socket_error(error);
  }
}

/** The refusal of what would have to wait where the output cannot. */
export function would_stop(operation: string): RuntimeError {
  return new RuntimeError(
    `${operation} would block where a compiled program cannot wait: in a function that is called back, a property or a generator; ` +
      "call setblocking(False) and use asyncio's streams or the loop's sock_ methods",
  );
}
