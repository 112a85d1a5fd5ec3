/** What gives others its bytes: Python's buffer protocol. */
export interface ByteBuffer {
  /** The bytes themselves where they lie one after another, else a copy. */
  raw$buffer(): Uint8Array;
}

/** The bytes of a bytes-like object, to be read at once; undefined for anything else. */
export function buffer_bytes(value: unknown): Uint8Array | undefined {
  return is_buffer(value) ? value.raw$buffer() : undefined;
}

/** Whether a value is a bytes-like object. */
export function is_buffer(value: unknown): value is ByteBuffer {
  return typeof value === "object" && value !== null && "raw$buffer" in value;
}
