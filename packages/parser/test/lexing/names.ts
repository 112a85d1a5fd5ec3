/** Names of which normal form KC makes others, and reserved words that so spelt are none. */
const spellings = ["ﬁ", "ｘ", "𝓍", "__ｄｅｂｕｇ__", "ｉｆ", "Ｎｏｎｅ", "ｍａｔｃｈ", "ｔｙｐｅ", "＿", "ª"];

const uses = [
  "@ = 1",
  "x.@",
  "def @(@=1): pass",
  "import @.@ as @",
  "from @ import @",
  "class @: pass",
  "f'{@=}'",
  "match x:\n case {**@}: pass",
  "match x:\n case @: pass\n case 1: pass",
  "try: pass\nexcept E as @: pass",
  "lambda @: @",
  "@ x:\n case 1: pass",
  "@ X = int",
  "del @",
  "f(@=1)",
  "type @[@] = @",
];

/** Every spelling in every place. */
export const names = (): string[] =>
  uses.flatMap((use) => spellings.map((spelling) => use.replaceAll("@", () => spelling)));
