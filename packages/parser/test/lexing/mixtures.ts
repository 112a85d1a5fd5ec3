import { quotes } from "./product.ts";

const scraps = [
  ...quotes,
  "f'",
  'f"',
  "f'''",
  "rf'",
  "b'",
  "{",
  "}",
  "{{",
  "}}",
  "(",
  ")",
  "[",
  "]",
  "x",
  "y ",
  " ",
  "\n",
  "\n ",
  "\n  ",
  "\n\t",
  "\\\n",
  "\\",
  ":",
  "=",
  "!",
  "!r",
  ",",
  "1",
  "0x",
  "1e",
  "1_",
  "é",
  "°",
  "#",
  "# c\n",
  "if x:\n",
  "\\N{DASH}",
  "\\x41",
  "\\x4",
  "+",
  ".",
  "\f",
  "\r",
  "\r\n",
  "$",
  "else",
  " in ",
  "for",
  "\u00a0",
  "def f():\n  ",
];

/** Numbers at random, the same in every run, below a limit each. */
const randomNumbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/** Scraps put together at random. */
export const mixtures = (): string[] => {
  const random = randomNumbers(1);
  const scrap = (): string => scraps[random(scraps.length)] as string;
  return Array.from({ length: 3000 }, () => Array.from({ length: 2 + random(7) }, scrap).join(""));
};
