import type { ApiEntry, ApiFunction } from "./api.ts";
import { refuse } from "./refuse.ts";

/** A method or function of which nothing is known but its parameters. */
function plain<const Signature extends string>(signature: Signature) {
  return { kind: "function", signature, returns: "Any" } as const satisfies ApiFunction;
}

const value = { kind: "constant", type: "Any" } as const;
const number = { kind: "constant", type: "int" } as const;
const flag = { kind: "constant", type: "bool" } as const;
const error = { kind: "class", signature: "*args: Any", base: "ssl.SSLError", members: {}, exception: true } as const;

/** The module `ssl`: contexts for encrypted connections of asyncio. */
export const sslApi = {
  SSLContext: {
    kind: "class",
    signature: "protocol: Any = 2",
    members: {
      load_cert_chain: plain("certfile: Any, keyfile: Any = None, password: Any = None"),
      load_verify_locations: plain("cafile: Any = None, capath: Any = None, cadata: Any = None"),
      load_default_certs: plain("purpose: Any = ..."),
      set_default_verify_paths: plain(""),
      set_alpn_protocols: plain("alpn_protocols: Any"),
      set_ciphers: plain("ciphers: Any, /"),
      verify_mode: { kind: "attribute", type: "Any" },
      check_hostname: { kind: "attribute", type: "Any" },
      minimum_version: { kind: "attribute", type: "Any" },
      maximum_version: { kind: "attribute", type: "Any" },
      options: { kind: "attribute", type: "int" },
      protocol: { kind: "attribute", type: "Any" },
    },
    refused: {
      wrap_socket: "it makes sockets that block; give the context to asyncio.open_connection(ssl=…)",
      wrap_bio: "the host encrypts; give the context to asyncio.open_connection(ssl=…)",
      get_ca_certs: "the host keeps the certificates to itself",
      cert_store_stats: "the host keeps the certificates to itself",
    },
  },
  SSLObject: {
    kind: "class",
    signature: null,
    members: {
      version: plain(""),
      cipher: plain(""),
      compression: plain(""),
      selected_alpn_protocol: plain(""),
      getpeercert: plain("binary_form: Any = False"),
      context: { kind: "attribute", type: "Any" },
    },
  },
  create_default_context: {
    kind: "function",
    signature: "purpose: Any = ..., *, cafile: Any = None, capath: Any = None, cadata: Any = None",
    returns: "ssl.SSLContext",
  },
  Purpose: value,
  TLSVersion: value,
  CERT_NONE: number,
  CERT_OPTIONAL: number,
  CERT_REQUIRED: number,
  PROTOCOL_TLS: number,
  PROTOCOL_TLS_CLIENT: number,
  PROTOCOL_TLS_SERVER: number,
  OP_ALL: number,
  OP_CIPHER_SERVER_PREFERENCE: number,
  OP_ENABLE_KTLS: number,
  OP_ENABLE_MIDDLEBOX_COMPAT: number,
  OP_IGNORE_UNEXPECTED_EOF: number,
  OP_LEGACY_SERVER_CONNECT: number,
  OP_NO_COMPRESSION: number,
  OP_NO_RENEGOTIATION: number,
  OP_NO_SSLv2: number,
  OP_NO_SSLv3: number,
  OP_NO_TICKET: number,
  OP_NO_TLSv1: number,
  OP_NO_TLSv1_1: number,
  OP_NO_TLSv1_2: number,
  OP_NO_TLSv1_3: number,
  OP_SINGLE_DH_USE: number,
  OP_SINGLE_ECDH_USE: number,
  HAS_ALPN: flag,
  HAS_SNI: flag,
  HAS_TLSv1_3: flag,
  SSLError: { ...error, base: "OSError" },
  SSLCertVerificationError: error,
  CertificateError: { ...error, base: "ssl.SSLError" },
  SSLEOFError: error,
  SSLSyscallError: error,
  SSLWantReadError: error,
  SSLWantWriteError: error,
  SSLZeroReturnError: error,
  ...refuse("it would stop the whole program; connect with asyncio", ["get_server_certificate"]),
  ...refuse("it makes sockets that block; give a context to asyncio.open_connection(ssl=…)", ["SSLSocket"]),
  ...refuse("the host encrypts; give a context to asyncio.open_connection(ssl=…)", ["MemoryBIO", "SSLSession"]),
} as const satisfies Record<string, ApiEntry>;
