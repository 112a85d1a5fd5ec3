import { describe, expect, it } from "vitest";
import { decodePython } from "../src/sources/decode.ts";

const mark = [0xef, 0xbb, 0xbf];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : part)));

/** What CPython 3.13 read from, or said of, the same bytes. */
const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ["UTF-8 without a declaration", bytes("é = '漢'"), "é = '漢'"],
  ["a byte order mark", bytes(mark, "print('bom')"), "print('bom')"],
  ["Latin-1", bytes("# coding: latin-1\nx='", [0xe9, 0x80], "'"), "# coding: latin-1\nx='é\u0080'"],
  [
    "a declaration in the second line",
    bytes("#!/bin/x\n# vim: set fileencoding=cp1252 :\n'", [0x80], "'"),
    "#!/bin/x\n# vim: set fileencoding=cp1252 :\n'€'",
  ],
  ["utf-8-sig", bytes("# coding: utf-8-sig\n'é'"), "# coding: utf-8-sig\n'é'"],
  ["KOI8-R", bytes("# -*- coding: koi8-r -*-\n'", [0xc1], "'"), "# -*- coding: koi8-r -*-\n'а'"],
  ["an unknown encoding", bytes("# coding: foo\nx=1\n"), "! 1 encoding problem: foo"],
  ["an encoding that is none of text", bytes("# coding: rot13\nx=1\n"), "! 1 encoding problem: rot13"],
  ["UTF-16 declared", bytes("# coding: utf-16\nx=1\n"), "! 1 encoding problem: utf-16"],
  ["a mark and another encoding", bytes(mark, "# coding: latin-1\nx=1\n"), "! 1 encoding problem: latin-1 with BOM"],
  ["a byte that is not ASCII", bytes("# coding: ascii\nx='", [0xe9], "'"), "! 1 encoding problem: ascii"],
  ["a byte that is not UTF-8, declared", bytes("# coding: utf8\nx='", [0xff], "'"), "! 1 encoding problem: utf8"],
  [
    "a byte that is not UTF-8",
    bytes("x=1\n\nprint('é'); y='a", [0xe9], "'\n"),
    "! 3 Non-UTF-8 code starting with '\\xe9' in file a.py on line 3, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
  [
    "a sequence that breaks off",
    bytes("x='", [0xe6, 0xbc]),
    "! 1 Non-UTF-8 code starting with '\\xe6' in file a.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
  [
    "a declaration in the third line",
    bytes("\n\n# coding: latin-1\n'", [0xe9], "'"),
    "! 4 Non-UTF-8 code starting with '\\xe9' in file a.py on line 4, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
  [
    "a declaration after code",
    bytes("x=1 \n# coding: latin-1\n'", [0xe9], "'"),
    "! 3 Non-UTF-8 code starting with '\\xe9' in file a.py on line 3, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
];

describe("decodePython", () => {
  it.each(cases)("%s", (_, source, expected) => {
    const decoded = decodePython(source, "a.py");
    const actual = decoded.ok
      ? decoded.text
      : `! ${decoded.diagnostic.span.line} ${decoded.diagnostic.message.replace("SyntaxError: ", "")}`;
    expect(actual).toBe(expected);
  });
});
