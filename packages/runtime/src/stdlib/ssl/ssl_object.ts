import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { truth } from "../../python/truth.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

import { certificate_addresses } from "./certificate_addresses.ts";

import type { HostSecured, PeerCertificate } from "../../host/sockets.ts";
import type { SSLContext } from "./context.ts";

/** What a program can ask of an encrypted connection: `transport.get_extra_info("ssl_object")`. */
export class SSLObject {
  static readonly __name__: string = "SSLObject";
  static readonly __module__: string = "ssl";

  readonly context: SSLContext;
  readonly #connection: HostSecured;

  constructor(connection: HostSecured, context: SSLContext) {
    this.#connection = connection;
    this.context = context;
  }

  /** The version of TLS: `TLSv1.3`. */
  version(): any {
    return this.#connection.session().version;
  }

  /** The name of the cipher, the version it came with, and the bits of its key. */
  cipher(): any {
    const { cipher } = this.#connection.session();
    return cipher === null ? null : Tuple.of(cipher.name, cipher.version, cipher.bits);
  }

  compression(): any {
    return null;
  }

  selected_alpn_protocol(): any {
    return this.#connection.session().protocol;
  }

  /** The other side's certificate as a dict, empty where it was not checked, or as bytes. */
  getpeercert(binary_form: any = false): any {
    const { certificate } = this.#connection.session();
    if (certificate === null) return null;
    if (truth(binary_form)) return new Bytes(certificate.raw);
    return certificate.is_verified ? described(certificate) : new Dict();
  }

  /** What `get_extra_info` knows after the handshake. */
  _details(): Dict<string, unknown> {
    return new Dict<string, unknown>([
      ["peercert", this.getpeercert()],
      ["cipher", this.cipher()],
      ["compression", null],
      ["ssl_object", this],
    ]);
  }
}

/** The names that OpenSSL has for the parts of a name. */
const NAMES: Readonly<Record<string, string>> = {
  C: "countryName",
  ST: "stateOrProvinceName",
  L: "localityName",
  O: "organizationName",
  OU: "organizationalUnitName",
  CN: "commonName",
  emailAddress: "emailAddress",
};

function described(certificate: PeerCertificate): Dict<string, unknown> {
  const dict = new Dict<string, unknown>([
    ["subject", distinguished(certificate.subject)],
    ["issuer", distinguished(certificate.issuer)],
    ["version", 3],
    ["serialNumber", certificate.serial],
    ["notBefore", certificate.not_before],
    ["notAfter", certificate.not_after],
  ]);
  if (certificate.alternative_names !== null)
    dict.__setitem__("subjectAltName", alternatives(certificate.alternative_names));
  for (const [name, addresses] of Object.entries(certificate_addresses(certificate.raw)))
    if (addresses.length > 0) dict.__setitem__(name, Tuple.of(...addresses));
  return dict;
}

function distinguished(name: PeerCertificate["subject"]): Tuple {
  const parts = Object.entries(name).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => Tuple.of(Tuple.of(NAMES[key] ?? key, each))),
  );
  return Tuple.of(...parts);
}

function alternatives(text: string): Tuple {
  return Tuple.of(
    ...text.split(", ").map((part) => {
      const colon = part.indexOf(":");
      if (colon < 0) throw new ValueError(`an alternative name that cannot be read: ${part}`);
      return Tuple.of(part.slice(0, colon), part.slice(colon + 1));
    }),
  );
}
