/** The numbers of `ssl`. */
export const ssl_numbers = {
  CERT_NONE: 0,
  CERT_OPTIONAL: 1,
  CERT_REQUIRED: 2,
  PROTOCOL_TLS: 2,
  PROTOCOL_TLS_CLIENT: 16,
  PROTOCOL_TLS_SERVER: 17,
} as const;

/** What a certificate is to prove: a server's name, or a client's. */
export class Purpose {
  static readonly __name__: string = "Purpose";
  static readonly __module__: string = "ssl";
  static readonly SERVER_AUTH: string = "serverAuth";
  static readonly CLIENT_AUTH: string = "clientAuth";
}

/** Versions of TLS. */
export class TLSVersion {
  static readonly __name__: string = "TLSVersion";
  static readonly __module__: string = "ssl";
  static readonly MINIMUM_SUPPORTED: number = -2;
  static readonly MAXIMUM_SUPPORTED: number = -1;
  static readonly TLSv1: number = 769;
  static readonly TLSv1_1: number = 770;
  static readonly TLSv1_2: number = 771;
  static readonly TLSv1_3: number = 772;
}

/** What Node calls the versions. */
export const HOST_VERSIONS: Readonly<Record<number, string>> = {
  769: "TLSv1",
  770: "TLSv1.1",
  771: "TLSv1.2",
  772: "TLSv1.3",
};
