import type { ApiEntry, ApiFunction } from "../api.ts";

/** A method that gives something of which nothing is known. */
function method<const Signature extends string>(signature: Signature) {
  return { kind: "function", signature, returns: "Any" } as const satisfies ApiFunction;
}

const protocolMembers = {
  connection_made: method("transport: Any"),
  connection_lost: method("exc: Any"),
  pause_writing: method(""),
  resume_writing: method(""),
} as const;

const transportMembers = {
  get_extra_info: method("name: Any, default: Any = None"),
  is_closing: method(""),
  close: method(""),
  set_protocol: method("protocol: Any"),
  get_protocol: method(""),
} as const;

const readMembers = {
  is_reading: method(""),
  pause_reading: method(""),
  resume_reading: method(""),
} as const;

const writeMembers = {
  set_write_buffer_limits: method("high: Any = None, low: Any = None"),
  get_write_buffer_size: method(""),
  get_write_buffer_limits: method(""),
  write: method("data: Any"),
  writelines: method("list_of_data: Any"),
  write_eof: method(""),
  can_write_eof: method(""),
  abort: method(""),
} as const;

const transport = "extra: Any = None";

/** Protocols, which programs extend, and the interfaces of transports. */
export const protocols = {
  BaseProtocol: { kind: "class", mixable: true, signature: "", members: protocolMembers },
  Protocol: {
    kind: "class",
    mixable: true,
    signature: "",
    base: "asyncio.BaseProtocol",
    members: { data_received: method("data: bytes"), eof_received: method("") },
  },
  BufferedProtocol: {
    kind: "class",
    mixable: true,
    signature: "",
    base: "asyncio.BaseProtocol",
    members: {
      get_buffer: method("sizehint: int"),
      buffer_updated: method("nbytes: int"),
      eof_received: method(""),
    },
  },
  DatagramProtocol: {
    kind: "class",
    mixable: true,
    signature: "",
    base: "asyncio.BaseProtocol",
    members: { datagram_received: method("data: bytes, addr: Any"), error_received: method("exc: Any") },
  },
  SubprocessProtocol: {
    kind: "class",
    mixable: true,
    signature: "",
    base: "asyncio.BaseProtocol",
    members: {
      pipe_data_received: method("fd: int, data: bytes"),
      pipe_connection_lost: method("fd: int, exc: Any"),
      process_exited: method(""),
    },
  },
  BaseTransport: { kind: "class", signature: transport, members: transportMembers },
  ReadTransport: { kind: "class", signature: transport, base: "asyncio.BaseTransport", members: readMembers },
  WriteTransport: { kind: "class", signature: transport, base: "asyncio.BaseTransport", members: writeMembers },
  Transport: { kind: "class", signature: transport, base: "asyncio.WriteTransport", members: readMembers },
  DatagramTransport: {
    kind: "class",
    signature: transport,
    base: "asyncio.BaseTransport",
    members: { sendto: method("data: Any, addr: Any = None"), abort: method("") },
  },
  SubprocessTransport: {
    kind: "class",
    signature: transport,
    base: "asyncio.BaseTransport",
    members: {
      get_pid: method(""),
      get_returncode: method(""),
      get_pipe_transport: method("fd: int"),
      send_signal: method("signal: Any"),
      terminate: method(""),
      kill: method(""),
    },
  },
} as const satisfies Record<string, ApiEntry>;
