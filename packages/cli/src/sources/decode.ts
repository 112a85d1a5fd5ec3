import { diagnostic, pointSpan, type Diagnostic } from "@tsyncio/diagnostics";

/** A source as text, or why its bytes are none. */
export type DecodedSource =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

const byteOrderMark = [0xef, 0xbb, 0xbf];
const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blank = /^[ \t\f]*(?:#.*)?\r?$/;

/** Python's names of encodings, normalised, that are UTF-8. */
const utf8Names = new Set(["utf-8", "utf8", "u8", "utf", "utf-8-sig", "utf8-sig", "cp65001"]);
const latin1Names = new Set(["latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859", "cp819"]);
const asciiNames = new Set(["ascii", "us-ascii", "646"]);
/** Encodings that do not contain ASCII, with which Python cannot read a source either. */
const refusedNames = /^utf-?(?:16|32)/;

/** Decodes the bytes of a Python source as PEP 263 says: byte order mark, then the coding comment of the first two lines, then UTF-8. */
export function decodePython(bytes: Uint8Array, file: string): DecodedSource {
  const hasMark = byteOrderMark.every((byte, index) => bytes[index] === byte);
  const content = hasMark ? bytes.subarray(byteOrderMark.length) : bytes;
  const declared = declaredEncoding(content);
  const name = (declared ?? "utf-8").toLowerCase().replaceAll("_", "-");
  if (hasMark && !utf8Names.has(name)) {
    return failure(file, 1, `encoding problem: ${declared ?? name} with BOM`);
  }
  const text = decode(content, name);
  if (text !== null) return { ok: true, text };
  if (declared !== null) return failure(file, 1, `encoding problem: ${declared}`);
  return notUtf8(content, file);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const [first = "", second = ""] = start.split(/\r\n|\r|\n/, 2);
  const found = declaration.exec(first) ?? (blank.test(first) ? declaration.exec(second) : null);
  return found?.[1] ?? null;
}

function decode(bytes: Uint8Array, name: string): string | null {
  if (utf8Names.has(name)) return decodeWith("utf-8", bytes);
  if (latin1Names.has(name)) return Buffer.from(bytes).toString("latin1");
  if (asciiNames.has(name)) return bytes.some((byte) => byte > 0x7f) ? null : decodeWith("utf-8", bytes);
  return refusedNames.test(name) ? null : decodeWith(encodingLabel(name), bytes);
}

/** Python's `cp1252` is the web's `windows-1252`; most other names are alike. */
function encodingLabel(name: string): string {
  return name.replace(/^cp(?=125\d$|874$)/, "windows-").replace(/^iso8859-/, "iso-8859-");
}

function decodeWith(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // An unknown label or a byte that is not of the encoding: the caller says which file.
    return null;
  }
}

/** CPython names the first byte of the first line that is not UTF-8. */
function notUtf8(bytes: Uint8Array, file: string): DecodedSource {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const wrong = firstWrongByte(bytes.subarray(start, end));
    if (wrong !== null) {
      const shown = `'\\x${wrong.toString(16).padStart(2, "0")}'`;
      return failure(
        file,
        line,
        `Non-UTF-8 code starting with ${shown} in file ${file} on line ${line}, but no encoding declared; ` +
          "see https://peps.python.org/pep-0263/ for details",
      );
    }
    line += 1;
    start = end;
  }
  return failure(file, 1, "encoding problem: utf-8");
}

function firstWrongByte(line: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (let index = 0; index < line.length; index += 1) {
    try {
      decoder.decode(line.subarray(index, index + 1), { stream: true });
    } catch {
      return startOfSequence(line, index);
    }
  }
  return decodeWith("utf-8", line) === null ? startOfSequence(line, line.length) : null;
}

/** A sequence that breaks off is named by its first byte, not by the byte that should have continued it. */
function startOfSequence(line: Uint8Array, index: number): number | null {
  let start = index;
  while (start > 0 && decodeWith("utf-8", line.subarray(0, start)) === null) start -= 1;
  return line[start] ?? null;
}

function failure(file: string, line: number, message: string): DecodedSource {
  return {
    ok: false,
    diagnostic: diagnostic("syntax-error", pointSpan(file, line, 1), { kind: "SyntaxError", message }),
  };
}
