/**
 * The servers of CPython's `test.test_asyncio.utils`: there a WSGI server in a thread, here one of Node's that says the same. What is
 * tested is who connects to it.
 */
import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import * as py from "../../../packages/runtime/src/index.ts";
import { data_file } from "./data-files.ts";
import { open_sockets, type SystemSocket } from "../../../packages/runtime/src/host/node-sockets.ts";
import type { HostAddress, HostBound } from "../../../packages/runtime/src/host/sockets.ts";
import { create_unix_domain_name } from "./socket-helper.ts";

export { data_file };

const answer = [
  "HTTP/1.0 200 OK",
  "Date: Mon, 01 Jan 2024 00:00:00 GMT",
  "Server: WSGIServer/0.2",
  "Content-type: text/plain",
  "Content-Length: 12",
  "",
  "Test message",
].join("\r\n");

/** Answers the first request, and closes. */
function serve(socket: Socket): void {
  let request = "";
  socket.unref();
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes: Buffer) => {
    request += bytes.toString("latin1");
    if (request.includes("\r\n\r\n")) socket.end(answer);
  });
}

/** What the `with` statement gives: a server with an address. */
class TestServer {
  readonly address: unknown;
  readonly #server: Server;

  constructor(address: HostAddress, use_ssl: boolean) {
    this.#server = use_ssl ? createTlsServer(certificate(), serve) : createServer(serve);
    this.#server.on("tlsClientError", () => undefined);
    // Node's own `listen` looks the host up before it binds.
    const bound = open_sockets()!.bind(address, { ipv6_only: false }) as HostBound & { socket: SystemSocket };
    this.#server.listen(bound.socket).unref();
    const local = bound.local!;
    this.address = "path" in local ? local.path : py.Tuple.of(local.host, local.port);
  }

  __enter__(): this {
    return this;
  }

  __exit__(): boolean {
    this.#server.close();
    return false;
  }
}

function certificate(): { cert: Buffer; key: Buffer } {
  return {
    cert: readFileSync(data_file("certdata", "ssl_cert.pem")),
    key: readFileSync(data_file("certdata", "ssl_key.pem")),
  };
}

/** Serves at a port of this machine. */
export function run_test_server(...given: unknown[]): unknown {
  const { host = "127.0.0.1", port = 0, use_ssl = false } = py.take_keywords(given) as Record<string, any>;
  return new TestServer({ host, port, family: 4 }, py.truth(use_ssl));
}

/** Serves at a path. */
export function run_test_unix_server(...given: unknown[]): unknown {
  const { use_ssl = false } = py.take_keywords(given) as Record<string, any>;
  return new TestServer({ path: create_unix_domain_name() }, py.truth(use_ssl));
}
