import { invoke } from "./callbacks.ts";
import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { getattr } from "../python/attributes/getattr.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";
import { setitem } from "../python/items/setitem.ts";
import { len } from "../python/items/length.ts";
import { Slice } from "../python/values/slice.ts";
import { Bytes } from "../python/values/bytes.ts";

// What transports call (`Lib/asyncio/protocols.py`). A program extends these classes; every method may be left out.

/** What all protocols have. */
export class BaseProtocol {
  static readonly __name__: string = "BaseProtocol";
  static readonly __module__: string = "asyncio.protocols";
  static readonly __slots__: readonly string[] = [];

  /** Called when the connection is there. */
  connection_made(_transport: any): any {
    return null;
  }

  /** Called once when the connection is lost or closed: with the error, or None after an orderly end. */
  connection_lost(_error: any): any {
    return null;
  }

  /** Called when the transport's buffer has grown over the high water mark. */
  pause_writing(): any {
    return null;
  }

  /** Called when the transport's buffer has shrunk to the low water mark. */
  resume_writing(): any {
    return null;
  }
}

/** A protocol for streams of bytes. */
export class Protocol extends BaseProtocol {
  static override readonly __name__: string = "Protocol";
  static override readonly __module__: string = "asyncio.protocols";
  static override readonly __slots__: readonly string[] = [];

  /** Called with bytes that have arrived. */
  data_received(_data: any): any {
    return null;
  }

  /** Called when the other side has ended its half. A true value keeps this half open. */
  eof_received(): any {
    return null;
  }
}

/** A protocol for streams of bytes that brings its own buffer. */
export class BufferedProtocol extends BaseProtocol {
  static override readonly __name__: string = "BufferedProtocol";
  static override readonly __module__: string = "asyncio.protocols";
  static override readonly __slots__: readonly string[] = [];

  /** Called for a buffer of which `sizehint` is the recommended least size, -1 if any will do. */
  get_buffer(_sizehint: any): any {
    return null;
  }

  /** Called when `nbytes` bytes have been put into the buffer. */
  buffer_updated(_nbytes: any): any {
    return null;
  }

  /** Called when the other side has ended its half. A true value keeps this half open. */
  eof_received(): any {
    return null;
  }
}

/** A protocol for datagrams. */
export class DatagramProtocol extends BaseProtocol {
  static override readonly __name__: string = "DatagramProtocol";
  static override readonly __module__: string = "asyncio.protocols";
  static override readonly __slots__: readonly string[] = [];

  /** Called with a datagram and where it came from. */
  datagram_received(_data: any, _address: any): any {
    return null;
  }

  /** Called when sending or receiving failed with an OSError. */
  error_received(_error: any): any {
    return null;
  }
}

/** A protocol for a child process. */
export class SubprocessProtocol extends BaseProtocol {
  static override readonly __name__: string = "SubprocessProtocol";
  static override readonly __module__: string = "asyncio.protocols";
  static override readonly __slots__: readonly string[] = [];

  /** Called with bytes that the process wrote to one of its pipes. */
  pipe_data_received(_fd: any, _data: any): any {
    return null;
  }

  /** Called when a pipe of the process is closed. */
  pipe_connection_lost(_fd: any, _error: any): any {
    return null;
  }

  /** Called when the process has ended. */
  process_exited(): any {
    return null;
  }
}

/** Calls a method of an object that the program has given: a protocol, a transport, a double of one in a test. */
export function ask(target: any, name: string, ...args: readonly unknown[]): any {
  const method: unknown = target[name];
  if (typeof method === "function" && !is_coroutine_function(method)) return method.apply(target, args) ?? null;
  return invoke(getattr(target, name), args) ?? null;
}

/**
 * Whether a method of such an object can be called as it is, where it would be asked for again and again: `ask` looks for the name in a
 * table of all that was ever asked.
 */
export function is_plain_method(method: unknown): method is (...args: any[]) => unknown {
  return typeof method === "function" && !is_coroutine_function(method);
}

/** Hands data to a buffered protocol, piece by piece as its buffers are large. */
export function _feed_data_to_buffered_proto(protocol: any, data: Bytes): null {
  for (let left = data.bytes; left.length > 0;) {
    const buffer: unknown = ask(protocol, "get_buffer", left.length);
    const size = Number(len(buffer as never));
    if (size === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
    const count = Math.min(size, left.length);
    setitem(buffer, new Slice(null, count, null), new Bytes(left.subarray(0, count)));
    ask(protocol, "buffer_updated", count);
    left = left.subarray(count);
  }
  return null;
}
