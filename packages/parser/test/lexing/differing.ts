/** Sources that we refuse as CPython does, but in other words or at another place: where it guesses at a missing comma or brace. */
export const differing: ReadonlySet<string> = new Set([
  ...["'", '"', "'''", '"""'].flatMap((quote) =>
    ["f", "Rf"].map((prefix) => `${prefix}${quote}{x${quote} 'a' f${quote}{y}${quote}`),
  ),
  "(x ....",
  "(x ....\n",
  "(x =+",
  "(x =+\n",
  "f'{(\ny = 1",
  "f'{(x)\ny = 1",
  "f'{(x,\n\n\ny = 1",
  "f'{(# c\n\ny = 1",
  "f'{('a'\n )\ny = 1",
]);
