import { product } from "./product.ts";

const margins = [
  "",
  " ",
  "  ",
  "\t",
  " \t",
  "\t ",
  "        ",
  "\f",
  " \f",
  "\f ",
  "\t\f ",
  "\v",
  "\u00a0",
  "\\\n",
  " \\\n",
  "\\\n ",
];

/** Blocks in blocks. */
const nested = (depth: number, margin: string, end: string): string =>
  `${Array.from({ length: depth }, (_, level) => `${margin.repeat(level)}if x:\n`).join("")}${margin.repeat(depth)}${end}`;

/** White space at the beginnings of lines. */
export const indentation = (): string[] => [
  ...product(
    ["if x:\n"],
    margins.map((margin) => `${margin}a\n`),
    margins.map((margin) => `${margin}b\n`),
  ),
  ...product(
    ["if x:\n "],
    margins.map((margin) => `${margin}if y:\n  `),
    margins.map((margin) => `${margin}b\n`),
  ),
  ...product(margins, ["a\n", "# c\n", "\n", "", "'''b\n c'''"], margins),
  ...product(["if x:\n    a\n"], margins, ["# c\n", "\n", ""], ["    b\n", "b\n", "  b\n", "\tb"]),
  ...product(["def f():\n\tif x:\n\t\ty\n"], margins, ["z\n", "z", "else:\n", ")", "$"]),
  ...product(["if x:\n  if y:\n    a\n"], margins, ["b $\n", "b (\n", "'", "else: c\n   d"]),
  ...product(["class A:\n  def f(self):\n    a\n"], margins, ["é = 'é'", "b\n# c\n   # d"], ["\n", "\n   ", ""]),
  ...[98, 99, 100, 101].flatMap((depth) => [
    nested(depth, " ", "a"),
    nested(depth, "\t", "a\n"),
    nested(depth, " ", ")"),
  ]),
];

const pieces = ["x", "=", "1", "(", ")", "'a'", "if x:", "+", "", " ", "# c"];

const joints = [
  "\\\n",
  "\\",
  "\\ \n",
  "\\\r\n",
  "\\\n\\\n",
  "\\\n\n",
  "\\\\\n",
  "\\#\n",
  "\\\t",
  "\n\\\n",
  "\\\n  ",
  "\\x",
  "\\\f\n",
];

/** Backslashes at the ends of lines, in odd places. */
export const continuations = (): string[] => [
  ...product(pieces, joints, ["", "y", ")", "    y\n", "# d\n", "$", "\n"]),
  ...product(["f'{x", "f'", "(", "[1,\n"], joints, ["}'", "'", ")", "]", ""]),
];

/** What a file can end with. */
export const ends = (): string[] => [
  ...product(
    [
      "",
      "x",
      "x\n",
      "# c",
      "x =",
      "a b",
      "if x:",
      "if x:\n  y",
      "if x:\n  y\n",
      "(",
      "'''a",
      "x = [1,\n",
      "def f():",
      "@a",
      "try:\n  x",
    ],
    [
      "",
      "\n",
      "\n\n",
      "\\",
      "\\\n",
      " ",
      "  \n",
      "\t",
      "\f",
      "# d",
      " # d\n",
      "\n# d",
      "\n  # d",
      "\n  # d\n",
      "\r",
      "\r\n",
      "\u001a",
      ";",
      "\n;",
    ],
  ),
  "x\r\ny\rz\n\r$",
  "'''\r\n\r'''$",
  "'a\\\r\nb' + $",
  "'a\rb'",
  "if x:\r\ty\r\tz\rw $",
];
