import type { SocketConstructorOpts } from "node:net";

/** How much is received at once, in bytes: what CPython asks for. */
const MAX_SIZE = 256 * 1024;
/** From this many bytes on the memory is handed over with them; fewer are copied out of it. */
const BULK = MAX_SIZE / 2;
/** Copies beyond this size, in bytes, go into memory that nobody has cleared before. */
const LARGE = 4096;

/** What `net.Socket` is told of how it receives. */
export type OnRead = NonNullable<SocketConstructorOpts["onread"]>;

let shared: Uint8Array<ArrayBuffer> | null = null;

/**
 * How a socket of Node receives. All of them do it into the same memory, out of which comes a copy of what has arrived: a connection that
 * waits holds nothing, and a short message takes no more room than it has. One that brings much receives into memory of its own,
 * which goes to whoever reads.
 */
export function receiving(arrived: (bytes: Uint8Array) => void): OnRead {
  const common = (shared ??= new Uint8Array(MAX_SIZE));
  let memory = common;
  return {
    buffer: () => memory,
    callback(count) {
      const received = memory;
      memory = count >= BULK ? fresh(MAX_SIZE) : common;
      arrived(count >= BULK && received !== common ? received.subarray(0, count) : copy_of(received, count));
      return true;
    },
  };
}

function copy_of(received: Uint8Array<ArrayBuffer>, count: number): Uint8Array {
  if (count <= LARGE) return received.slice(0, count);
  const copy = fresh(count);
  copy.set(received.subarray(0, count));
  return copy;
}

function fresh(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
}
