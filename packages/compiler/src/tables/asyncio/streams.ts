import type { ApiEntry } from "../api.ts";

/** Streams: bytes that tasks read and write. */
export const streams = {
  StreamReader: {
    kind: "class",
    signature: "limit: Any = 65536, loop: Any = None",
    members: {
      read: { kind: "function", signature: "n: Any = -1", returns: "bytes", coroutine: true },
      readline: { kind: "function", signature: "", returns: "bytes", coroutine: true },
      readexactly: { kind: "function", signature: "n: Any", returns: "bytes", coroutine: true },
      readuntil: { kind: "function", signature: "separator: Any = ...", returns: "bytes", coroutine: true },
      at_eof: { kind: "function", signature: "", returns: "bool" },
      exception: { kind: "function", signature: "", returns: "Any" },
      set_exception: { kind: "function", signature: "exc: Any", returns: "None" },
      set_transport: { kind: "function", signature: "transport: Any", returns: "None" },
      feed_data: { kind: "function", signature: "data: Any", returns: "None" },
      feed_eof: { kind: "function", signature: "", returns: "None" },
    },
  },
  StreamWriter: {
    kind: "class",
    signature: "transport: Any, protocol: Any, reader: Any, loop: Any",
    members: {
      write: { kind: "function", signature: "data: Any", returns: "None" },
      writelines: { kind: "function", signature: "data: Any", returns: "None" },
      write_eof: { kind: "function", signature: "", returns: "Any" },
      can_write_eof: { kind: "function", signature: "", returns: "Any" },
      close: { kind: "function", signature: "", returns: "Any" },
      is_closing: { kind: "function", signature: "", returns: "Any" },
      wait_closed: { kind: "function", signature: "", returns: "None", coroutine: true },
      get_extra_info: { kind: "function", signature: "name: Any, default: Any = None", returns: "Any" },
      drain: { kind: "function", signature: "", returns: "None", coroutine: true },
      start_tls: {
        kind: "function",
        signature:
          "sslcontext: Any, *, server_hostname: Any = None, ssl_handshake_timeout: Any = None, ssl_shutdown_timeout: Any = None",
        returns: "None",
        coroutine: true,
      },
      transport: { kind: "attribute", type: "Any" },
    },
  },
  StreamReaderProtocol: {
    kind: "class",
    signature: "stream_reader: Any, client_connected_cb: Any = None, loop: Any = None",
    base: "asyncio.Protocol",
    members: {},
  },
} as const satisfies Record<string, ApiEntry>;
