import { open_file_blocking } from "#blocking-files";

import { SIGNATURE, signature } from "../../python/calls/signature.ts";
import { warn } from "../../program/warn.ts";
import { plain } from "../../python/derived/plain.ts";
import { is_integral } from "../../python/values/integers.ts";
import { OverflowError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { with_system_errors } from "../../python/exceptions/system_errors.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { address } from "../../python/identity.ts";
import { type_name } from "../../python/names.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { ssl_names } from "../../asyncio/replaceable.ts";
import { HOST_VERSIONS, Purpose, ssl_numbers } from "./constants.ts";
import { SSLError } from "./errors.ts";
import {
  OP_ALL,
  OP_CIPHER_SERVER_PREFERENCE,
  OP_ENABLE_MIDDLEBOX_COMPAT,
  OP_NO_COMPRESSION,
  OP_NO_SSLv3,
  OP_NO_TICKET,
  OP_NO_TLSv1,
  OP_NO_TLSv1_1,
  OP_NO_TLSv1_2,
  OP_NO_TLSv1_3,
} from "./numbers.ts";

import type { TlsOptions } from "../../host/sockets.ts";

const VERIFICATION = ["none", "optional", "required"] as const;
const { CERT_NONE, CERT_REQUIRED, PROTOCOL_TLS, PROTOCOL_TLS_CLIENT } = ssl_numbers;

/** What a new context has. */
const DEFAULT_OPTIONS: number =
  OP_ALL + OP_NO_SSLv3 + OP_CIPHER_SERVER_PREFERENCE + OP_NO_COMPRESSION + OP_ENABLE_MIDDLEBOX_COMPAT;
/** Versions that `minimum_version` and `maximum_version` should exclude. */
const DEPRECATED = /* @__PURE__ */ BigInt(OP_NO_SSLv3 | OP_NO_TLSv1 | OP_NO_TLSv1_1 | OP_NO_TLSv1_2 | OP_NO_TLSv1_3);

function warn_deprecated(): void {
  warn("DeprecationWarning", "ssl.OP_NO_SSL*/ssl.OP_NO_TLS* options are deprecated", warn_deprecated);
}

/** How connections are encrypted (`Lib/ssl.py`): certificates, whom to trust, what to check. */
export class SSLContext {
  static readonly [SIGNATURE]: string = "protocol=…";
  static readonly __name__: string = "SSLContext";
  static readonly __module__: string = "ssl";

  readonly protocol: any;
  minimum_version: any = 771;
  maximum_version: any = -1;
  #options: number = DEFAULT_OPTIONS;
  #verify_mode = CERT_NONE as number;
  #check_hostname = false;
  #certificate: string | null = null;
  #key: string | null = null;
  #password: string | null = null;
  #trusted: string[] | null = [];
  #protocols: string[] = [];
  #ciphers: string | null = null;

  constructor(protocol: any = PROTOCOL_TLS) {
    this.protocol = protocol;
    if (Number(protocol) !== PROTOCOL_TLS_CLIENT) return;
    this.#verify_mode = CERT_REQUIRED;
    this.#check_hostname = true;
  }

  get verify_mode(): any {
    return this.#verify_mode;
  }

  set verify_mode(mode: any) {
    if (Number(mode) === CERT_NONE && this.#check_hostname)
      throw new ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
    if (VERIFICATION[Number(mode)] === undefined) throw new ValueError(`${str(mode)} is not a valid VerifyMode`);
    this.#verify_mode = Number(mode);
  }

  get options(): any {
    return this.#options;
  }

  set options(options: any) {
    const given = plain(options);
    if (!is_integral(given))
      throw new TypeError(`argument must be int, not ${options === null ? "None" : type_name(options)}`);
    if (Number(given) < 0) throw new OverflowError("can't convert negative int to unsigned");
    const bits = BigInt(given);
    if ((bits & ~BigInt(this.#options) & DEPRECATED) !== 0n) warn_deprecated();
    this.#options = Number(bits);
  }

  get check_hostname(): any {
    return this.#check_hostname;
  }

  set check_hostname(checked: any) {
    this.#check_hostname = truth(checked);
    if (this.#check_hostname && this.#verify_mode === CERT_NONE) this.#verify_mode = CERT_REQUIRED;
  }

  /** Reads the certificate, those that stand behind it, and the key, from files in PEM. */
  load_cert_chain(certfile: any, keyfile: any = null, password: any = null): null {
    const certificate = file_text(certfile);
    if (!certificate.includes("-----BEGIN CERTIFICATE-----")) throw new SSLError(9, "[SSL] PEM lib (_ssl.c:3905)");
    const key = keyfile === null ? certificate : file_text(keyfile);
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) throw new SSLError(9, "[SSL] PEM lib (_ssl.c:3905)");
    const given: unknown = typeof password === "function" ? call(password) : password;
    this.#certificate = certificate;
    this.#key = key;
    this.#password = given instanceof Bytes ? given.decode() : (given as string | null);
    return null;
  }

  /** Trusts the certificates of a file, or of a text in PEM. */
  load_verify_locations(cafile: any = null, capath: any = null, cadata: any = null): null {
    if (cafile === null && capath === null && cadata === null)
      throw new TypeError("cafile, capath and cadata cannot be all omitted");
    if (capath !== null) throw new ValueError("a folder of certificates is not supported: give cafile or cadata");
    const texts = [cafile === null ? "" : file_text(cafile), cadata_text(cadata)];
    this.#trusted = [...(this.#trusted ?? []), ...texts.filter((text) => text !== "")];
    return null;
  }

  /** Trusts whom the platform trusts. */
  load_default_certs(_purpose: any = Purpose.SERVER_AUTH): null {
    if (this.#trusted?.length === 0) this.#trusted = null;
    return null;
  }

  set_default_verify_paths(): null {
    return this.load_default_certs();
  }

  set_alpn_protocols(protocols: any): null {
    this.#protocols = [...iterate(protocols)] as string[];
    return null;
  }

  set_ciphers(ciphers: any): null {
    this.#ciphers = str(ciphers);
    return null;
  }

  __repr__(): string {
    return `<ssl.SSLContext object at ${address(this)}>`;
  }

  /** What the host is told. Without a server's name none is checked, as where CPython encrypts for a transport. */
  _host_options(is_server: boolean, server_name: any): TlsOptions {
    return {
      is_server,
      server_name: truth(server_name) ? str(server_name) : null,
      certificate: this.#certificate,
      key: this.#key,
      password: this.#password,
      trusted: this.#trusted,
      verify: VERIFICATION[this.#verify_mode]!,
      check_name: this.#check_hostname,
      protocols: this.#protocols,
      minimum: HOST_VERSIONS[Number(this.minimum_version)] ?? null,
      maximum: HOST_VERSIONS[Number(this.maximum_version)] ?? null,
      ciphers: this.#ciphers,
      // What the host sets by itself it keeps: it says more than CPython's defaults do.
      forbidden: Number(BigInt(this.#options) & (DEPRECATED | BigInt(OP_NO_TICKET))),
    };
  }
}

/** A context with CPython's defaults: a client's checks the server's certificate and name. */
export const create_default_context = /* @__PURE__ */ signature(function create_default_context(
  purpose: any = Purpose.SERVER_AUTH,
  options: { cafile?: any; capath?: any; cadata?: any } = {},
): SSLContext {
  const { create_default_context: replaced } = ssl_names;
  if (replaced !== null) return call(replaced, purpose, kwargs(options)) as SSLContext;
  const { cafile = null, capath = null, cadata = null } = options;
  const is_client = purpose === Purpose.SERVER_AUTH;
  const context = new SSLContext(is_client ? PROTOCOL_TLS_CLIENT : ssl_numbers.PROTOCOL_TLS_SERVER);
  if (cafile !== null || capath !== null || cadata !== null) context.load_verify_locations(cafile, capath, cadata);
  else if (is_client) context.load_default_certs(purpose);
  return context;
}, "purpose=…, *, cafile=…, capath=…, cadata=…");

/** The context of `ssl=True`. Raises ValueError for a server, which needs a certificate. */
export function default_context(is_server: boolean): SSLContext {
  if (is_server) throw new ValueError("Server side SSL needs a valid SSLContext");
  return create_default_context();
}

function cadata_text(cadata: any): string {
  if (cadata === null) return "";
  if (typeof cadata === "string") return cadata;
  if (!(cadata instanceof Bytes))
    throw new TypeError(`cadata should be an ASCII string or a bytes-like object, not ${type_name(cadata)}`);
  const lines = btoa(cadata.latin1()).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function file_text(path: any): string {
  const file = with_system_errors(() => open_file_blocking(str(path), { access: "read", update: false }));
  const parts: string[] = [];
  const decoder = new TextDecoder("latin1");
  for (let bytes = file.read(65536); bytes.length > 0; bytes = file.read(65536)) parts.push(decoder.decode(bytes));
  file.close();
  return parts.join("");
}
