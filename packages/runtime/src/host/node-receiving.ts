import type { SocketConstructorOpts } from "node:net";

/** How much is received at once, in bytes: what CPython asks for. */
const MAX_SIZE = 256 * 1024;
/** From this many bytes on the memory is handed over with them; fewer are copied out of it. */
const BULK = MAX_SIZE / 2;
/** Up to this size, in bytes, a loop copies faster than the platform. */
const SHORT = 32;
/** Copies beyond this size, in bytes, go into memory that nobody has cleared before. */
const LARGE = 4096;

/** After so many bytes of memory of their own what is young is collected. */
const COLLECTED = 16 * 1024 * 1024;

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
  let told: Uint8Array | null = null;
  return {
    // Node keeps what it was told of until it is told of something else.
    buffer: () => (memory === told ? (null as never) : (told = memory)),
    callback(count) {
      const received = memory;
      memory = count >= BULK ? fresh(MAX_SIZE) : common;
      arrived(count >= BULK && received !== common ? received.subarray(0, count) : copy_of(received, count));
      return true;
    },
  };
}

function copy_of(received: Uint8Array<ArrayBuffer>, count: number): Uint8Array {
  if (count <= SHORT) return short_copy_of(received, count);
  if (count <= LARGE) return received.slice(0, count);
  const copy = fresh(count);
  copy.set(received.subarray(0, count));
  return copy;
}

function short_copy_of(received: Uint8Array, count: number): Uint8Array {
  const copy = new Uint8Array(count);
  for (let index = 0; index < count; index++) copy[index] = received[index]!;
  return copy;
}

function fresh(size: number): Uint8Array<ArrayBuffer> {
  unused.size += size;
  if (unused.size >= COLLECTED) collect();
  return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
}

/** What was handed over since the last collection, in bytes, and what collects. */
const unused: { size: number; collect_young: (() => void) | null } = { size: 0, collect_young: null };

/**
 * V8 marks its whole heap again for every 64 MB outside of it, which takes twenty times as long as to look at what is young: and
 * nearly all that connections bring is forgotten at once.
 */
function collect(): void {
  unused.size = 0;
  if (unused.collect_young !== null) unused.collect_young();
  else void import("./node-collector.ts").then(({ collect_young }) => (unused.collect_young = collect_young));
}
