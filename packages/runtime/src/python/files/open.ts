import { adopt_file_blocking, open_file_blocking } from "#blocking-files";
import type { BlockingFile, FileMode } from "../../host/host.ts";
import { take_keywords } from "../calls/keywords.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { with_system_errors } from "../exceptions/system_errors.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { truth } from "../truth.ts";
import { decode, encode } from "../text/codecs.ts";
import { Bytes } from "../values/bytes.ts";
import { BufferedRandom, BufferedReader, BufferedWriter } from "./binary_file.ts";
import { TextIOWrapper } from "./text_file.ts";
import { UnsupportedOperation } from "./unsupported_operation.ts";
import { plain } from "../derived/plain.ts";

/** A mode as `open` of the host wants it. */
interface Mode extends FileMode {
  readonly binary: boolean;
  readonly text: string;
}

/**
 * The built-in `open`: a file whose operations block the program, as Python's do.
 * Raises OSError of the class that fits, and ValueError for a mode that means nothing.
 */
export function open(...args: any[]): any {
  const keywords = take_keywords(args);
  const [
    file = keywords["file"],
    mode = keywords["mode"] ?? "r",
    buffering = keywords["buffering"] ?? -1,
    encoding = keywords["encoding"] ?? null,
    errors = keywords["errors"] ?? null,
    newline = keywords["newline"] ?? null,
    closefd = keywords["closefd"] ?? true,
  ] = args;
  const path = file_path(file);
  check_texts({ mode }, "str");
  check_texts({ encoding, errors, newline }, "str or None");
  const parsed = parse_mode(mode);
  if (parsed.binary) refuse_text_options({ encoding, errors, newline });
  if (!parsed.binary && as_index(buffering) === 0) throw new ValueError("can't have unbuffered text I/O");
  const { access, update, binary } = parsed;
  const opened = opened_by(path, parsed, file, truth(closefd));
  const reads = access === "read" || update;
  const writes = access !== "read" || update;
  if (update && !opened.is_seekable) throw new UnsupportedOperation("File or stream is not seekable.");
  if (binary) {
    const Class = update ? BufferedRandom : reads ? BufferedReader : BufferedWriter;
    return new Class(file, opened, { text: binary_mode(parsed), reads, writes });
  }
  if (newline !== null && !["", "\n", "\r", "\r\n"].includes(newline))
    throw new ValueError(`illegal newline value: ${newline}`);
  if (encoding !== null) decode(encode("", encoding), encoding);
  const options = { encoding: encoding ?? "UTF-8", errors: errors ?? "strict", newline };
  return new TextIOWrapper(file, opened, { text: mode, reads, writes }, options);
}

function opened_by(path: string | number, mode: Mode, file: unknown, closes: boolean): BlockingFile {
  if (typeof path === "number") {
    if (path < 0) throw new ValueError("negative file descriptor");
    return with_system_errors(() => adopt_file_blocking(path, mode, closes));
  }
  if (!closes) throw new ValueError("Cannot use closefd=False with file name");
  if (path.includes("\0")) throw new ValueError("embedded null byte");
  return with_system_errors(() => open_file_blocking(path, mode), file);
}

/** The path, or the number of an open file. */
function file_path(given: unknown): string | number {
  const file = plain(given);
  if (typeof file === "string") return file;
  if (file instanceof Bytes) return decode(file);
  const method = special(file, "__fspath__");
  if (method !== undefined) return file_path(method.call(file));
  const number = as_index(file);
  if (number !== undefined) return Number(number);
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(file)}`);
}

function check_texts(options: Readonly<Record<string, unknown>>, kind: "str" | "str or None"): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof plain(value) === "string" || (value === null && kind !== "str")) continue;
    throw new TypeError(`open() argument '${name}' must be ${kind}, not ${type_name(value)}`);
  }
}

function refuse_text_options(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    const article = name === "newline" ? "a" : "an";
    if (value !== null) throw new ValueError(`binary mode doesn't take ${article} ${name} argument`);
  }
}

const ACCESS: Readonly<Record<string, FileMode["access"]>> = { r: "read", w: "write", a: "append", x: "create" };

function parse_mode(text: string): Mode {
  const letters = [...text];
  if (letters.some((letter) => !"rwaxbt+".includes(letter)) || new Set(letters).size < letters.length)
    throw new ValueError(`invalid mode: ${repr(text)}`);
  const access = letters.filter((letter) => letter in ACCESS);
  const binary = letters.includes("b");
  if (binary && letters.includes("t")) throw new ValueError("can't have text and binary mode at once");
  if (access.length > 1) throw new ValueError("must have exactly one of create/read/write/append mode");
  if (access.length === 0)
    throw new ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
  return { access: ACCESS[access[0]!]!, update: letters.includes("+"), binary, text };
}

/** The mode that a binary file shows: of one for both, only whether it is appended to or made. */
function binary_mode({ access, update }: Mode): string {
  const letter = { read: "r", write: "w", append: "a", create: "x" }[access];
  if (!update) return `${letter}b`;
  return access === "append" ? "ab+" : access === "create" ? "xb+" : "rb+";
}
