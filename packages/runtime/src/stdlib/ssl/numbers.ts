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
/** What makes up for mistakes of others. */
export const OP_ALL = 2147483728;
/** The server chooses the cipher. */
export const OP_CIPHER_SERVER_PREFERENCE = 4194304;
/** The system's kernel encrypts, where it can. */
export const OP_ENABLE_KTLS = 8;
/** TLS 1.3 looks like TLS 1.2 to what stands between. */
export const OP_ENABLE_MIDDLEBOX_COMPAT = 1048576;
/** An end without a farewell is no mistake. */
export const OP_IGNORE_UNEXPECTED_EOF = 128;
/** A client connects with servers that cannot renegotiate safely. */
export const OP_LEGACY_SERVER_CONNECT = 4;
/** Nothing is compressed. */
export const OP_NO_COMPRESSION = 131072;
/** Nothing is agreed on again. */
export const OP_NO_RENEGOTIATION = 1073741824;
/** Not SSL 2, which there is no more. */
export const OP_NO_SSLv2 = 0;
/** Not SSL 3. */
export const OP_NO_SSLv3 = 33554432;
/** No tickets for a session's return. */
export const OP_NO_TICKET = 16384;
/** Not TLS 1.0. */
export const OP_NO_TLSv1 = 67108864;
/** Not TLS 1.1. */
export const OP_NO_TLSv1_1 = 268435456;
/** Not TLS 1.2. */
export const OP_NO_TLSv1_2 = 134217728;
/** Not TLS 1.3. */
export const OP_NO_TLSv1_3 = 536870912;
/** A new key for each exchange, which is always so. */
export const OP_SINGLE_DH_USE = 0;
/** A new key for each exchange, which is always so. */
export const OP_SINGLE_ECDH_USE = 0;
