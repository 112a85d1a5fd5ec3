/**
 * Sources that we refuse as CPython does, but in other words or at another place: where it guesses at a missing
 * comma or brace, and behind characters beyond ASCII, where its compiler, unlike its parser, counts columns in bytes.
 */
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
  "def __ｄｅｂｕｇ__(__ｄｅｂｕｇ__=1): pass",
  "type __ｄｅｂｕｇ__[__ｄｅｂｕｇ__] = __ｄｅｂｕｇ__",
]);
