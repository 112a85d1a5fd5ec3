import { NotImplementedError, OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { truth } from "../truth.ts";
import { Bytes } from "./bytes.ts";
import { box } from "./float.ts";
import { canonical } from "./integers.ts";
import { numeric, to_float } from "./numeric.ts";
import { special } from "../special.ts";

/** How a memoryview reads and writes its items, by the format's letter. */
export interface MemoryFormat {
  readonly size: number;
  read(memory: DataView, offset: number): unknown;
  /** Raises TypeError for a value of another type, ValueError or OverflowError for one that does not fit. */
  write(memory: DataView, offset: number, value: unknown): void;
}

type Reader = (memory: DataView, offset: number) => number | bigint;
type Writer = (memory: DataView, offset: number, value: number | bigint) => void;

/** Thrown by a format; whoever writes says which one. */
const wrong_value = /* @__PURE__ */ Symbol("wrong value");

function integers(size: number, is_signed: boolean, read: Reader, write: Writer): MemoryFormat {
  const bits = size * 8;
  return {
    size,
    read: (memory, offset) => canonical(BigInt(read(memory, offset))),
    write(memory, offset, value) {
      const index = as_index(value);
      if (index === undefined) throw new TypeError();
      const number = BigInt(index);
      if ((is_signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number)) !== number) throw wrong_value;
      write(memory, offset, size === 8 ? number : Number(number));
    },
  };
}

function floats(size: number, read: Reader, write: Writer): MemoryFormat {
  return {
    size,
    read: (memory, offset) => box(Number(read(memory, offset))),
    write: (memory, offset, value) => write(memory, offset, float_of(value)),
  };
}

function float_of(value: unknown): number {
  const number = numeric(value) ?? numeric(special(value, "__float__")?.call(value)) ?? as_index(value);
  if (number === undefined) throw new TypeError();
  return to_float(number);
}

const bytes_of_one: MemoryFormat = {
  size: 1,
  read: (memory, offset) => new Bytes([memory.getUint8(offset)]),
  write(memory, offset, value) {
    if (!(value instanceof Bytes)) throw new TypeError();
    if (value.length !== 1) throw wrong_value;
    memory.setUint8(offset, value.at(0));
  },
};

const booleans: MemoryFormat = {
  size: 1,
  read: (memory, offset) => memory.getUint8(offset) !== 0,
  write: (memory, offset, value) => memory.setUint8(offset, truth(value) ? 1 : 0),
};

/** The formats by their letters: those of a machine of 64 bits whose bytes begin with the least one. */
function formats(): Readonly<Record<string, MemoryFormat>> {
  const view = DataView.prototype;
  const fixed = (size: number, is_signed: boolean, get: string, set: string): MemoryFormat =>
    integers(
      size,
      is_signed,
      (memory, offset) => Reflect.get(view, get).call(memory, offset, true),
      (memory, offset, value) => Reflect.get(view, set).call(memory, offset, value, true),
    );
  const signed = fixed(8, true, "getBigInt64", "setBigInt64");
  const unsigned = fixed(8, false, "getBigUint64", "setBigUint64");
  return {
    B: fixed(1, false, "getUint8", "setUint8"),
    b: fixed(1, true, "getInt8", "setInt8"),
    c: bytes_of_one,
    "?": booleans,
    h: fixed(2, true, "getInt16", "setInt16"),
    H: fixed(2, false, "getUint16", "setUint16"),
    i: fixed(4, true, "getInt32", "setInt32"),
    I: fixed(4, false, "getUint32", "setUint32"),
    l: signed,
    L: unsigned,
    q: signed,
    Q: unsigned,
    n: signed,
    N: unsigned,
    f: floats(
      4,
      (memory, offset) => memory.getFloat32(offset, true),
      (memory, offset, value) => memory.setFloat32(offset, fitting(Number(value)), true),
    ),
    d: floats(
      8,
      (memory, offset) => memory.getFloat64(offset, true),
      (memory, offset, value) => memory.setFloat64(offset, Number(value), true),
    ),
  };
}

function fitting(value: number): number {
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
    throw new OverflowError("float too large to pack with f format");
  return value;
}

let known: Readonly<Record<string, MemoryFormat>> | null = null;

/** A format by its letter, with or without `@` before it. Raises ValueError, and NotImplementedError for what is not supported. */
export function memory_format(format: string): MemoryFormat {
  known ??= formats();
  const letter = format.startsWith("@") ? format.slice(1) : format;
  if (Object.hasOwn(known, letter)) return known[letter]!;
  if (letter === "e" || letter === "P") throw new NotImplementedError(`memoryview: format ${format} not supported`);
  throw new ValueError(
    "memoryview: destination format must be a native single character format prefixed with an optional '@'",
  );
}

/** Writes an item; what is wrong with it is said in CPython's words. */
export function write_item(memory: DataView, offset: number, value: unknown, format: string): void {
  try {
    memory_format(format).write(memory, offset, value);
  } catch (error) {
    if (error === wrong_value) throw new ValueError(`memoryview: invalid value for format '${format}'`);
    if (error instanceof TypeError) throw new TypeError(`memoryview: invalid type for format '${format}'`);
    throw error;
  }
}
