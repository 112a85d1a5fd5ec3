import { spawnSync } from "node:child_process";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { describe, expect, it } from "vitest";
import { decodePython } from "../src/sources/decode.ts";

const mark = [0xef, 0xbb, 0xbf];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : part)));

/** CPython's words for a byte that is not UTF-8, in a file that declares nothing. */
const nonUtf8 = (byte: string, line: number): string =>
  `! ${line} Non-UTF-8 code starting with '\\x${byte}' in file a.py on line ${line}, but no encoding declared; ` +
  "see https://peps.python.org/pep-0263/ for details";

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
  ["a mark and another encoding", bytes(mark, "# coding: latin-1\nx=1\n"), "! 1 encoding problem: iso-8859-1 with BOM"],
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
  ["a mark, and UTF-8 by another name", bytes(mark, "# coding: utf8\nx=1\n"), "! 1 encoding problem: utf8 with BOM"],
  ["a mark, and UTF-8 declared", bytes(mark, "# coding: UTF_8-unix\n'é'\n"), "# coding: UTF_8-unix\n'é'\n"],
  ["a mark twice", bytes(mark, mark, "x=1\n"), "! 1 invalid non-printable character U+FEFF"],
  ["nothing but a mark", bytes(mark), ""],
  ["a null", bytes("x=1\n'a\0'\n"), "! 2 source code cannot contain null bytes"],
  ["a null in Latin-1", bytes("# coding: latin-1\n\0"), "! 2 source code cannot contain null bytes"],
  ["UTF-16", bytes([0xff, 0xfe], "x\0=\x001\0"), nonUtf8("ff", 1)],
  ["UTF-7", bytes("# coding: utf-7\nx=1\n"), "! 1 unsupported-encoding"],
  ["Shift JIS", bytes("# coding: sjis\nx='", [0x83, 0x5c], "'\n"), "! 1 unsupported-encoding"],
  ["cp949", bytes("# coding: uhc\nx='", [0xb0, 0xa1], "'\n"), "# coding: uhc\nx='가'\n"],
  ["half a character of cp949", bytes("# coding: cp949\nx='", [0xb0], "'\n"), "! 1 encoding problem: cp949"],
  ["a byte that cp1252 has not", bytes("# coding: cp1252\nx='", [0x81], "'\n"), "! 1 encoding problem: cp1252"],
  ["lone carriage returns", bytes("# a\r# coding: latin-1\r'", [0xe9], "'\r"), "# a\r# coding: latin-1\r'é'\r"],
  [
    "a long first line",
    bytes("#", "a".repeat(9000), "\n# coding: l1\n'", [0xe9], "'"),
    `#${"a".repeat(9000)}\n# coding: l1\n'é'`,
  ],
  ["a space before the colon", bytes("# coding : latin-1\n'", [0xe9], "'"), nonUtf8("e9", 2)],
  ["a name in quotes", bytes("# coding: 'latin-1'\n'", [0xe9], "'"), nonUtf8("e9", 2)],
  [
    "the second of two names",
    bytes("# coding latin-1 coding:\tlatin-1\n'", [0xe9], "'"),
    "# coding latin-1 coding:\tlatin-1\n'é'",
  ],
  ["large letters", bytes("# CODING: latin-1\n'", [0xe9], "'"), nonUtf8("e9", 2)],
  ["the comment in a string", bytes("'''\n# coding: latin-1\n", [0xe9], "'''"), nonUtf8("e9", 3)],
  ["behind a form feed", bytes(" \t\f# coding: latin-1\n'", [0xe9], "'"), " \t\f# coding: latin-1\n'é'"],
  ["behind a backslash", bytes("\\\n# coding: latin-1\n'", [0xe9], "'"), nonUtf8("e9", 3)],
  ["a first line that is not UTF-8", bytes("# ", [0xff], "\n# coding: latin-1\n"), nonUtf8("ff", 1)],
];

const wordsOf = ({ code, message }: Diagnostic): string =>
  code === "syntax-error" ? message.replace("SyntaxError: ", "") : code;

describe("decodePython", () => {
  it.each(cases)("%s", (_, source, expected) => {
    const decoded = decodePython(source, "a.py");
    const actual = decoded.ok ? decoded.text : `! ${decoded.diagnostic.span.line} ${wordsOf(decoded.diagnostic)}`;
    expect(actual).toBe(expected);
  });
});

describe("the place of bytes that are not UTF-8", () => {
  it.each([
    ["x = 'é", [0xff], "1:7 0xff in position 7: invalid start byte"],
    ["\nab ", [0xe9, 0x61], "2:4 0xe9 in position 4: invalid continuation byte"],
    ["", [0xe6, 0xbc], "1:1 0xe6 in position 0: unexpected end of data"],
    ["a\r\n", [0xed, 0xa0, 0x80], "2:1 0xed in position 3: invalid continuation byte"],
    ["", [0xf4, 0x90], "1:1 0xf4 in position 0: invalid continuation byte"],
    ["", [0xc0, 0x80], "1:1 0xc0 in position 0: invalid start byte"],
  ])("%j and %j", (text, wrong, expected) => {
    const decoded = decodePython(bytes(mark, text, wrong), "a.py");
    if (decoded.ok) throw new Error("decoded");
    const { span, message } = decoded.diagnostic;
    expect(`${span.line}:${span.column} ${message.replace(/^.*byte (?=0x)/, "")}`).toBe(expected);
  });
});

/** Runs each source as a file: the refusal it ends with, or "read". */
const program = `
import json, os, shutil, subprocess, sys, tempfile
folder = tempfile.mkdtemp()
for source in json.load(sys.stdin):
    with open(os.path.join(folder, "a.py"), "wb") as file: file.write(bytes.fromhex(source))
    command = [sys.executable, "-W", "ignore", "-I", "a.py"]
    errors = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8").stderr
    last = errors.strip().split("\\n")[-1].replace(folder + os.sep, "")
    print(json.dumps(last if last.startswith("SyntaxError: ") else "read"))
shutil.rmtree(folder)
`;

const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";
const sources = cases.map(([, source]) => Buffer.from(source).toString("hex"));
const live = spawnSync(command, ["-X", "utf8", "-c", program], { input: JSON.stringify(sources), encoding: "utf8" });

describe.runIf(live.status === 0)("what CPython says of the same file", () => {
  const answers = live.status === 0 ? live.stdout.split("\n") : [];
  it.each(cases.map(([name, , expected], index) => [name, expected, answers[index] ?? ""] as const))(
    "%s",
    (_, expected, answer) => {
      const refused = /^! \d+ (.*)$/.exec(expected)?.[1] ?? "";
      const isRead = refused === "" || refused === "unsupported-encoding";
      expect(JSON.parse(answer)).toBe(isRead ? "read" : `SyntaxError: ${refused}`);
    },
  );
});
