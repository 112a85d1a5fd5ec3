import { OSError } from "../../python/exceptions/os.ts";
import { str } from "../../python/repr/str.ts";
import { socket_error } from "../socket/errors.ts";

/** OpenSSL's numbers of what can be wrong with a certificate, by the code that Node gives. */
const VERIFY_CODES: Readonly<Record<string, number>> = {
  UNABLE_TO_GET_ISSUER_CERT: 2,
  CERT_SIGNATURE_FAILURE: 7,
  CERT_NOT_YET_VALID: 9,
  CERT_HAS_EXPIRED: 10,
  DEPTH_ZERO_SELF_SIGNED_CERT: 18,
  SELF_SIGNED_CERT_IN_CHAIN: 19,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 20,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 21,
  CERT_CHAIN_TOO_LONG: 22,
  CERT_REVOKED: 23,
  PATH_LENGTH_EXCEEDED: 25,
  INVALID_PURPOSE: 26,
  CERT_UNTRUSTED: 27,
  CERT_REJECTED: 28,
  HOSTNAME_MISMATCH: 62,
  IP_ADDRESS_MISMATCH: 64,
  INVALID_CA: 79,
};

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
  if (is_verification === true) return verification_error(thrown.message, code);
  if (!code.startsWith("ERR_SSL_") && reason === undefined) return socket_error(thrown);
  const text = reason ?? code.slice("ERR_SSL_".length).toLowerCase().replaceAll("_", " ");
  const name = text.toUpperCase().replaceAll(" ", "_");
  const error = new SSLError(1, `[SSL: ${name}] ${text} (${HANDSHAKE_PLACE})`);
  error.library = "SSL";
  error.reason = name;
  return error;
}

function verification_error(said: string, code: string): SSLCertVerificationError {
  // Node adds advice of its own.
  const message = said.split("; ")[0]!;
  const text = `[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${message}`;
  const error = new SSLCertVerificationError(1, `${text} (${HANDSHAKE_PLACE})`);
  error.library = "SSL";
  error.reason = "CERTIFICATE_VERIFY_FAILED";
  error.verify_code = VERIFY_CODES[code] ?? null;
  error.verify_message = message;
  return error;
}
