// The numbers under their own names, for programs.

/** No certificate is asked for. */
export const CERT_NONE = 0;
/** A certificate is checked where there is one. */
export const CERT_OPTIONAL = 1;
/** A certificate is needed, and checked. */
export const CERT_REQUIRED = 2;
/** Either side. */
export const PROTOCOL_TLS = 2;
/** A client, which checks the server's certificate and name. */
export const PROTOCOL_TLS_CLIENT = 16;
/** A server. */
export const PROTOCOL_TLS_SERVER = 17;
/** Protocols can be agreed on. */
export const HAS_ALPN = true;
/** A server is told by which name it was called. */
export const HAS_SNI = true;
/** There is TLS 1.3. */
export const HAS_TLSv1_3 = true;
