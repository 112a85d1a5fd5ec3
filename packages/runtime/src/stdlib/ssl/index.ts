export { Purpose, TLSVersion } from "./constants.ts";
export { create_default_context, SSLContext } from "./context.ts";
export {
  SSLCertVerificationError,
  SSLCertVerificationError as CertificateError,
  SSLEOFError,
  SSLError,
  SSLSyscallError,
  SSLWantReadError,
  SSLWantWriteError,
  SSLZeroReturnError,
} from "./errors.ts";
export * from "./numbers.ts";
export { SSLObject } from "./ssl_object.ts";
