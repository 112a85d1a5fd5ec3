import { processes } from "#processes";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { with_system_errors } from "../../python/exceptions/system_errors.ts";
import { type_name } from "../../python/names.ts";
import { decode, encode } from "../../python/text/codecs.ts";
import { is_buffer } from "../../python/values/buffer.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { TimeoutExpired } from "./errors.ts";

import type { Popen } from "./popen.ts";

/** The most that is read or written at once. */
const PIECE = 65536;
const LONGEST_PAUSE = 0.02;

/** What was read and written of the pipes of a process so far. */
export interface Streams {
  readonly of: Popen;
  readonly out: Uint8Array[];
  readonly err: Uint8Array[];
  sent: number;
  readonly input: unknown;
}

interface Limit {
  readonly deadline: number;
  readonly timeout: unknown;
}

/** Writes and reads until the other side has closed what it writes; what was read. Each step is how long to wait for it. */
export function* communicated(streams: Streams, { deadline, timeout }: Limit): Generator<number, readonly [any, any]> {
  const { of, out, err } = streams;
  const input = input_of(streams);
  for (let pause = 0.0005; ;) {
    const moved = [written(streams, input), collected(of.stdout, out), collected(of.stderr, err)];
    if (moved.every((each) => each === "done")) return [result_of(of, of.stdout, out), result_of(of, of.stderr, err)];
    if (processes.seconds() >= deadline)
      throw new TimeoutExpired(of.args, timeout, joined_or_none(of.stdout, out), joined_or_none(of.stderr, err));
    pause = moved.includes("moved") ? 0.0005 : Math.min(2 * pause, LONGEST_PAUSE);
    if (!moved.includes("moved")) yield Math.min(pause, Math.max(0, deadline - processes.seconds()));
  }
}

type Progress = "moved" | "waits" | "done";

/** A child that does not want the input is no error. */
function written(streams: Streams, input: Uint8Array): Progress {
  const { stdin } = streams.of;
  if (stdin === null || stdin.closed === true) return "done";
  if (streams.sent < input.length) {
    const piece = input.subarray(streams.sent, streams.sent + PIECE);
    const count = sent(stdin.fileno(), piece);
    if (count === null) return "waits";
    streams.sent += count;
    return "moved";
  }
  stdin.close();
  return "moved";
}

function sent(descriptor: number, piece: Uint8Array): number | null {
  try {
    return processes.write_ready(descriptor, piece);
  } catch (error) {
    if ((error as { code?: string }).code === "EPIPE") return Infinity;
    throw error;
  }
}

function collected(file: any, pieces: Uint8Array[]): Progress {
  if (file === null || file.closed === true) return "done";
  const piece = with_system_errors(() => processes.read_ready(Number(file.fileno()), PIECE));
  if (piece === null) return "waits";
  if (piece.length > 0) pieces.push(piece);
  else file.close();
  return "moved";
}

function input_of({ of, input }: Streams): Uint8Array {
  if (input === null) return new Uint8Array(0);
  if (of.text_mode === true && typeof input === "string")
    return encode(input, of.encoding ?? "utf-8", of.errors ?? "strict").bytes;
  if (is_buffer(input)) return input instanceof Bytes ? input.bytes : input.raw$buffer().slice();
  throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(input)}'`);
}

function joined_or_none(file: unknown, pieces: readonly Uint8Array[]): Bytes | null {
  return file === null || pieces.length === 0 ? null : joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return new Bytes(whole);
}

function result_of(of: Popen, file: unknown, pieces: readonly Uint8Array[]): any {
  if (file === null) return null;
  const bytes = joined(pieces);
  if (of.text_mode !== true) return bytes;
  return decode(bytes, of.encoding ?? "utf-8", of.errors ?? "strict").replaceAll(/\r\n?/g, "\n");
}
