import { aliasNames, characterNames, numberedNames } from "../generated/character-names.ts";

/** The characters by name; made when the first name is looked up. */
let byName: ReadonlyMap<string, number> | null = null;

const a = 97;

/** Unpacks the recorded names: each line tells how far on, how much of the last name stays, and what is new. */
const unpack = (): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  let code = -1;
  let name = "";
  for (const line of characterNames().split("\n")) {
    const digits = /^\d*/.exec(line)?.[0] ?? "";
    code += digits === "" ? 1 : Number(digits);
    name = name.slice(0, line.charCodeAt(digits.length) - a) + line.slice(digits.length + 1);
    names.set(name, code);
  }
  return names;
};

const numbered = (name: string): number | undefined => {
  const match = /^(.*)-([0-9A-F]{4,5})$/.exec(name);
  if (match === null) return undefined;
  const code = parseInt(match[2] ?? "", 16);
  const ranges = numberedNames[match[1] ?? ""] ?? [];
  return ranges.some(([first, last]) => code >= first && code <= last) ? code : undefined;
};

const initials = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];
const vowels = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const finals = ["", ..."G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ")];
const firstSyllable = 0xac00;

/** Hangul syllables are named by their parts. */
const hangul = (name: string): number | undefined => {
  const match = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)(.*)$/.exec(name);
  if (match === null) return undefined;
  const [initial, vowel, final] = [
    initials.indexOf(match[1] ?? ""),
    vowels.indexOf(match[2] ?? ""),
    finals.indexOf(match[3] ?? ""),
  ];
  if (initial < 0 || vowel < 0 || final < 0) return undefined;
  return firstSyllable + (initial * vowels.length + vowel) * finals.length + final;
};

/** The character of a Unicode name (`\N{BULLET}`, in letters of either case), or null if there is none of that name. */
export const characterByName = (name: string): string | null => {
  const upper = name.toUpperCase();
  byName ??= unpack();
  const code = byName.get(upper) ?? aliasNames[upper] ?? numbered(upper) ?? hangul(upper);
  return code === undefined ? null : String.fromCodePoint(code);
};
