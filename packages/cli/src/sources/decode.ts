import { diagnostic, pointSpan, type Diagnostic } from "@tsyncio/diagnostics";
import { codecOf, isUnsupported } from "./encodings.ts";
import { decodeWithIconv } from "./iconv.ts";
import { firstProblem, isUtf8 } from "./utf8.ts";

/** A source as text, or why its bytes are none. */
export type DecodedSource =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

const byteOrderMark = [0xef, 0xbb, 0xbf];
const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blank = /^[ \t\f]*(?:#.*)?$/;
const utf8 = "utf-8";

/**
 * Decodes the bytes of a Python source as `python FILE` does (PEP 263): byte order mark, then the coding comment of the
 * first two lines, then UTF-8. The refusals are CPython's, but for bytes that are not of a declared UTF-8: CPython counts
 * their position from the start of a token, we from the start of the file, and we refuse them in comments too.
 */
export function decodePython(bytes: Uint8Array, file: string): DecodedSource {
  const hasMark = startsWithMark(bytes);
  const content = hasMark ? bytes.subarray(byteOrderMark.length) : bytes;
  const { name, line } = declared(content);
  if (hasMark && (name ?? utf8) !== utf8) return failure(file, line, `encoding problem: ${name ?? utf8} with BOM`);
  if (hasMark && startsWithMark(content)) return failure(file, 1, "invalid non-printable character U+FEFF");
  const decoded = name === null || name === utf8 ? decodeUtf8(content, file, hasMark || name !== null) : null;
  return withoutNulls(decoded ?? decodeDeclared(content, file, name ?? utf8, line), file);
}

function startsWithMark(bytes: Uint8Array): boolean {
  return byteOrderMark.every((byte, index) => bytes[index] === byte);
}

/** The encoding that a comment declares, under the name that CPython's messages give it, and its line. */
function declared(bytes: Uint8Array): { readonly name: string | null; readonly line: number } {
  const [first = "", second = ""] = firstLines(bytes);
  const found = declaration.exec(first);
  if (found !== null) return { name: messageName(found[1] ?? ""), line: 1 };
  const name = blank.test(first) ? declaration.exec(second)?.[1] : undefined;
  return name === undefined ? { name: null, line: 1 } : { name: messageName(name), line: 2 };
}

/** The first two lines, byte for byte. */
function firstLines(bytes: Uint8Array): readonly string[] {
  let ends = 0;
  let index = 0;
  for (; index < bytes.length && ends < 2; index += 1) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) ends += 1;
  }
  return Buffer.from(bytes.subarray(0, index))
    .toString("latin1")
    .split(/\r\n|\r|\n/);
}

/** Of UTF-8 and Latin-1 CPython takes many spellings for one (Parser/tokenizer/helpers.c: get_normal_name). */
function messageName(name: string): string {
  const short = name.slice(0, 12).toLowerCase().replaceAll("_", "-");
  if (/^utf-8(?:-|$)/.test(short)) return utf8;
  return /^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(short) ? "iso-8859-1" : name;
}

function decodeUtf8(bytes: Uint8Array, file: string, isDeclared: boolean): DecodedSource {
  if (isUtf8(bytes)) return { ok: true, text: Buffer.from(bytes).toString() };
  const { line, column, offset, byte, reason } = firstProblem(bytes);
  const code = byte.toString(16).padStart(2, "0");
  const message = isDeclared
    ? `(unicode error) 'utf-8' codec can't decode byte 0x${code} in position ${offset}: ${reason}`
    : `Non-UTF-8 code starting with '\\x${code}' in file ${file} on line ${line}, but no encoding declared; ` +
      "see https://peps.python.org/pep-0263/ for details";
  return failure(file, line, message, column);
}

function decodeDeclared(bytes: Uint8Array, file: string, name: string, line: number): DecodedSource {
  const codec = codecOf(name);
  if (codec === undefined && isUnsupported(name)) {
    return { ok: false, diagnostic: diagnostic("unsupported-encoding", pointSpan(file, line, 1), { name, file }) };
  }
  const before = line === 2 ? bytes.subarray(0, lineEnd(bytes)) : bytes.subarray(0, 0);
  // CPython has read the first line as UTF-8 when it finds the comment in the second.
  if (codec !== undefined && !isUtf8(before)) return decodeUtf8(before, file, false);
  const text = codec === undefined ? null : decodeWith(codec, bytes);
  return text === null ? failure(file, line, `encoding problem: ${name}`) : { ok: true, text };
}

function lineEnd(bytes: Uint8Array): number {
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return end < 0 ? bytes.length : end;
}

function decodeWith(codec: NonNullable<ReturnType<typeof codecOf>>, bytes: Uint8Array): string | null {
  switch (codec) {
    case "latin_1":
      return Buffer.from(bytes).toString("latin1");
    case "ascii":
      return bytes.some((byte) => byte > 0x7f) ? null : Buffer.from(bytes).toString("latin1");
    case "utf_8":
      return isUtf8(bytes) ? Buffer.from(bytes).toString() : null;
    default:
      return decodeWithIconv(bytes, codec);
  }
}

/** CPython refuses a null wherever it stands. */
function withoutNulls(decoded: DecodedSource, file: string): DecodedSource {
  const nul = decoded.ok ? decoded.text.indexOf("\0") : -1;
  if (!decoded.ok || nul < 0) return decoded;
  const before = decoded.text.slice(0, nul).split(/\r\n|\r|\n/);
  return failure(file, before.length, "source code cannot contain null bytes", [...(before.at(-1) ?? "")].length + 1);
}

function failure(file: string, line: number, message: string, column = 1): DecodedSource {
  return {
    ok: false,
    diagnostic: diagnostic("syntax-error", pointSpan(file, line, column), { kind: "SyntaxError", message }),
  };
}
