import { OSError } from "../../python/exceptions/os.ts";
import { str } from "../../python/repr/str.ts";
import { socket_error } from "../socket/errors.ts";

/** Where CPython 3.13.0 says that a handshake failed. */
const HANDSHAKE_PLACE = "_ssl.c:1020";

/** Something about encryption failed. */
export class SSLError extends OSError {
  static readonly __name__: string = "SSLError";
  static readonly __module__: string = "ssl";
  /** OpenSSL's name of the part that failed, and of the reason. */
  library: any = null;
  reason: any = null;

  override __str__(): string {
    return this.strerror === null ? super.__str__() : str(this.strerror);
  }
}

/** The other side's certificate is not what was asked for. */
export class SSLCertVerificationError extends SSLError {
  static override readonly __name__: string = "SSLCertVerificationError";
  static override readonly __module__: string = "ssl";
  verify_code: any = null;
  verify_message: any = null;
}

/** The connection was closed in order. */
export class SSLZeroReturnError extends SSLError {
  static override readonly __name__: string = "SSLZeroReturnError";
  static override readonly __module__: string = "ssl";
}

/** More must be read before it can go on. */
export class SSLWantReadError extends SSLError {
  static override readonly __name__: string = "SSLWantReadError";
  static override readonly __module__: string = "ssl";
}

/** More must be written before it can go on. */
export class SSLWantWriteError extends SSLError {
  static override readonly __name__: string = "SSLWantWriteError";
  static override readonly __module__: string = "ssl";
}

/** The system failed. */
export class SSLSyscallError extends SSLError {
  static override readonly __name__: string = "SSLSyscallError";
  static override readonly __module__: string = "ssl";
}

/** The connection ended in disorder. */
export class SSLEOFError extends SSLError {
  static override readonly __name__: string = "SSLEOFError";
  static override readonly __module__: string = "ssl";
}

/** What the host says of a handshake, as Python says it; errors of the system as they are. */
export function ssl_error(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const {
    code = "",
    reason,
    is_verification,
  } = thrown as { code?: string; reason?: string; is_verification?: boolean };
  if (is_verification === true) return verification_error(thrown.message);
  if (!code.startsWith("ERR_SSL_") && reason === undefined) return socket_error(thrown);
  const text = reason ?? code.slice("ERR_SSL_".length).toLowerCase().replaceAll("_", " ");
  const name = text.toUpperCase().replaceAll(" ", "_");
  const error = new SSLError(1, `[SSL: ${name}] ${text} (${HANDSHAKE_PLACE})`);
  error.library = "SSL";
  error.reason = name;
  return error;
}

function verification_error(said: string): SSLCertVerificationError {
  // Node adds advice of its own.
  const message = said.split("; ")[0]!;
  const text = `[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${message}`;
  const error = new SSLCertVerificationError(1, `${text} (${HANDSHAKE_PLACE})`);
  error.library = "SSL";
  error.reason = "CERTIFICATE_VERIFY_FAILED";
  error.verify_message = message;
  return error;
}
