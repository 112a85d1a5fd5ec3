/** What the runtime asks of a machine that has sockets. Addresses are numbers already: names are looked up before. */
export interface HostSockets {
  /** Binds a stream socket at once. Throws an error with Node's `code` (`EADDRINUSE`). */
  bind(address: HostAddress, options: { readonly ipv6_only: boolean }): HostBound;
  /** Listens on a bound socket at once. */
  listen(bound: HostBound, backlog: number, accepted: (connection: HostConnection) => void): HostListener;
  /** Begins to connect; `events.connected` or `events.failed` says how that ended. */
  connect(address: HostAddress, bound: HostBound | null): HostConnection;
  /** Opens a socket for datagrams. */
  open_datagrams(family: 4 | 6): HostDatagrams;
  /** The addresses of a name, in the system's order. */
  look_up(name: string, family: 0 | 4 | 6): Promise<readonly HostFound[]>;
  /** The name of an address and of a port's service. */
  name_of(host: string, port: number): Promise<{ readonly host: string; readonly service: string }>;
  /** The number of a file that is a socket; null where there is none. */
  file_of(path: string): number | null;
  remove_file(path: string): void;
  /** The name of this machine. */
  host_name(): string;
}

/** An address: of a port, or the path of a Unix socket. */
export type HostAddress = HostPort | { readonly path: string };

/** A port of a machine. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
  readonly family: 4 | 6;
}

/** What a name stands for. */
export interface HostFound {
  readonly host: string;
  readonly family: 4 | 6;
}

/** A stream socket that has an address and nothing else yet. */
export interface HostBound {
  readonly local: HostAddress | null;
  close(): void;
}

/** A socket that accepts connections. */
export interface HostListener {
  readonly local: HostAddress | null;
  /** Whether it keeps the process alive. */
  hold(held: boolean): void;
  close(): void;
}

/** What a connection tells. */
export interface ConnectionEvents {
  connected(): void;
  /** Bytes have come; they belong to the receiver. */
  arrived(bytes: Uint8Array): void;
  /** The other side has ended its half. */
  ended(): void;
  /** The connection failed, and is closed. */
  failed(error: Error): void;
  /** All that was written has been taken by the system. */
  flushed(): void;
}

/** A connection of a stream. */
export interface HostConnection {
  events: ConnectionEvents;
  local(): HostAddress | null;
  remote(): HostAddress | null;
  /** Whether bytes are read from the system. It begins by itself. */
  read(wanted: boolean): void;
  write(bytes: Uint8Array): void;
  /** How many of the bytes written the system has not taken yet. */
  unsent(): number;
  /** Ends this half after what was written. */
  end(): void;
  no_delay(wanted: boolean): void;
  keep_alive(wanted: boolean): void;
  hold(held: boolean): void;
  /** Closes at once; with `reset` the other side is told that bytes were lost. */
  close(reset: boolean): void;
  /** Goes on encrypted, with the same events; `unread` bytes came already. `connected` tells that the hand is shaken. */
  secure(options: TlsOptions, unread: readonly Uint8Array[]): HostSecured;
}

/** An encrypted connection. */
export interface HostSecured extends HostConnection {
  session(): TlsSession;
}

/** How a connection is encrypted. */
export interface TlsOptions {
  readonly is_server: boolean;
  readonly server_name: string | null;
  /** Certificates and key in PEM. */
  readonly certificate: string | null;
  readonly key: string | null;
  readonly password: string | null;
  /** Certificates that are trusted, in PEM; null for those of the platform. */
  readonly trusted: readonly string[] | null;
  /** Whether the other side is asked for a certificate, and whether one is required. */
  readonly verify: "none" | "optional" | "required";
  readonly check_name: boolean;
  readonly protocols: readonly string[];
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly ciphers: string | null;
  /** Bits of OpenSSL's options that forbid something: a version, tickets. */
  readonly forbidden: number;
}

/** What was agreed on. */
export interface TlsSession {
  readonly version: string | null;
  readonly cipher: { readonly name: string; readonly version: string; readonly bits: number } | null;
  readonly protocol: string | null;
  /** The other side's certificate. */
  readonly certificate: PeerCertificate | null;
}

/** A certificate, as Node describes it. */
export interface PeerCertificate {
  readonly raw: Uint8Array;
  readonly subject: Readonly<Record<string, string | string[]>>;
  readonly issuer: Readonly<Record<string, string | string[]>>;
  readonly serial: string;
  readonly not_before: string;
  readonly not_after: string;
  readonly alternative_names: string | null;
  readonly is_verified: boolean;
}

/** What a socket for datagrams tells. */
export interface DatagramEvents {
  arrived(bytes: Uint8Array, from: HostPort): void;
  failed(error: Error): void;
}

/** A socket for datagrams. */
export interface HostDatagrams {
  events: DatagramEvents;
  bind(address: HostPort, options: { readonly reuse_port: boolean }): void;
  connect(address: HostPort): void;
  send(bytes: Uint8Array, to: HostPort | null): void;
  local(): HostPort | null;
  remote(): HostPort | null;
  broadcast(wanted: boolean): void;
  hold(held: boolean): void;
  close(): void;
}
