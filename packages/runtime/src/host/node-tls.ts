import * as tls from "node:tls";

import { NodeConnection } from "./node-connection.ts";

import type { HostSecured, PeerCertificate, TlsOptions, TlsSession } from "./sockets.ts";

/** Goes on encrypted on a connection's socket. */
export function secure_node_connection(connection: NodeConnection, options: TlsOptions): HostSecured {
  const context = tls.createSecureContext({
    ...(options.certificate === null ? {} : { cert: options.certificate }),
    ...(options.key === null ? {} : { key: options.key }),
    ...(options.password === null ? {} : { passphrase: options.password }),
    ...(options.trusted === null ? {} : { ca: [...options.trusted] }),
    ...(options.ciphers === null ? {} : { ciphers: options.ciphers }),
    ...(options.forbidden === 0 ? {} : { secureOptions: options.forbidden }),
    ...(options.minimum === null ? {} : { minVersion: options.minimum as tls.SecureVersion }),
    ...(options.maximum === null ? {} : { maxVersion: options.maximum as tls.SecureVersion }),
  });
  const common = {
    secureContext: context,
    ALPNProtocols: [...options.protocols],
    requestCert: options.verify !== "none",
  };
  if (options.is_server) {
    const socket = new tls.TLSSocket(connection.socket, {
      ...common,
      ...(options.protocols.length === 0 ? { ALPNProtocols: undefined } : {}),
      isServer: true,
      rejectUnauthorized: options.verify === "required",
    } as tls.TLSSocketOptions);
    return new NodeSecured(socket, options);
  }
  const name = options.server_name ?? "";
  const socket = tls.connect({
    ...common,
    ...(options.protocols.length === 0 ? { ALPNProtocols: undefined } : {}),
    socket: connection.socket,
    ...(name === "" || /^[\d.]+$|:/.test(name) ? {} : { servername: name }),
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
  } as tls.ConnectionOptions);
  return new NodeSecured(socket, options);
}

class NodeSecured extends NodeConnection implements HostSecured {
  declare readonly socket: tls.TLSSocket;
  readonly #options: TlsOptions;

  /** Node's sockets that decrypt have no `onread` of their own. */
  constructor(socket: tls.TLSSocket, options: TlsOptions) {
    super(() => socket, secure_node_connection);
    this.#options = options;
    socket.on("data", (chunk: Buffer) =>
      this.events.arrived(new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.byteLength)),
    );
    socket.on(options.is_server ? "secure" : "secureConnect", () => this.#agreed());
    socket.on("close", () => this.events.ended());
  }

  override read(wanted: boolean): void {
    this.read_as_stream(wanted);
  }

  /** What encrypts takes one message after the other. The system says at once that it takes none, and Node tells of it later. */
  protected override send(bytes: Uint8Array, written: (error?: Error | null) => void): void {
    this.socket.write(bytes, written);
    const { errored } = this.socket;
    if (errored !== null && errored !== undefined) this.failed(errored);
  }

  protected override held_back(): number {
    return this.socket.writableLength;
  }

  session(): TlsSession {
    const cipher = this.socket.getCipher() as tls.CipherNameAndProtocol | undefined;
    const name = this.socket.alpnProtocol;
    return {
      version: this.socket.getProtocol(),
      cipher:
        cipher === undefined
          ? null
          : { name: cipher.standardName, version: cipher.version, bits: key_bits(cipher.standardName) },
      protocol: name === false || name === null ? null : name,
      certificate: this.#certificate(),
    };
  }

  /** Node lets the connection through; whether the certificate is what was asked for is said here, in OpenSSL's words. */
  #agreed(): void {
    const failure = this.#refusal();
    if (failure === null) return this.events.connected();
    this.events.failed(failure);
    this.socket.destroy();
  }

  #refusal(): Error | null {
    if (this.#options.verify === "none") return null;
    const reason = this.#verification_error();
    if (reason !== null) return Object.assign(new Error(reason.message), { code: reason.code, is_verification: true });
    const { server_name: name, check_name } = this.#options;
    if (!check_name || name === null || this.#options.is_server) return null;
    const mismatch = tls.checkServerIdentity(name, this.socket.getPeerCertificate());
    return mismatch === undefined
      ? null
      : Object.assign(new Error(mismatch_text(name)), {
          code: is_address(name) ? "IP_ADDRESS_MISMATCH" : "HOSTNAME_MISMATCH",
          is_verification: true,
        });
  }

  #verification_error(): { code: string; message: string } | null {
    const { _handle: handle } = this.socket as unknown as {
      _handle: { verifyError(): (Error & { code: string }) | null } | null;
    };
    const error = handle?.verifyError() ?? null;
    if (error === null) return null;
    if (this.#options.is_server && this.#options.verify === "optional" && error.code === "UNABLE_TO_GET_ISSUER_CERT")
      return null;
    return error;
  }

  #certificate(): PeerCertificate | null {
    const found = this.socket.getPeerCertificate() as tls.PeerCertificate | null;
    if (found === null || Object.keys(found).length === 0) return null;
    return {
      raw: Uint8Array.from(found.raw),
      subject: found.subject as never,
      issuer: found.issuer as never,
      serial: found.serialNumber,
      not_before: found.valid_from,
      not_after: found.valid_to,
      alternative_names: found.subjectaltname ?? null,
      is_verified: this.#options.verify !== "none",
    };
  }
}

function is_address(name: string): boolean {
  return /^[\d.]+$|:/.test(name);
}

function mismatch_text(name: string): string {
  const kind = is_address(name) ? "IP address" : "Hostname";
  return `${kind} mismatch, certificate is not valid for '${name}'.`;
}

function key_bits(cipher: string): number {
  return /256|CHACHA/.test(cipher) ? 256 : 128;
}
