import { laterCharacter } from "../../text/generated/later.ts";

/** Characters that got a partner in upper case after Python's Unicode. */
const single = /[\u019b\u0264\ua7d3\ua7d5]/u;

/** Lower case. */
export function lower(text: string): string {
  return changed(text, (part) => part.toLowerCase());
}

/** Upper case. */
export function upper(text: string): string {
  return changed(text, (part) => part.toUpperCase());
}

/** The text with its case changed, apart from characters whose case Python does not know. */
function changed(text: string, change: (part: string) => string): string {
  if (!laterCharacter.test(text) && !single.test(text)) return change(text);
  return Array.from(text, (character) => (has_no_case(character) ? character : change(character))).join("");
}

function has_no_case(character: string): boolean {
  return laterCharacter.test(character) || single.test(character);
}

/** The text without the characters that Python does not know. */
export function without_later(text: string): string {
  return laterCharacter.test(text) ? Array.from(text, (one) => (laterCharacter.test(one) ? "" : one)).join("") : text;
}

/** Case taken away more thoroughly than by `lower`, for comparisons. */
export function casefold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, fold).join("");
}

/** The first character in title case, the others in lower case. */
export function capitalize(text: string): string {
  const [first = ""] = text;
  return title_case(first) + lower_rest(first, text);
}

/** Each word with its first letter in title case. */
export function title(text: string): string {
  let inside = false;
  return text.replace(/./gsu, (character, position: number) => {
    const result = inside ? lower_at(text, position, character) : title_case(character);
    inside = is_cased(character);
    return result;
  });
}

/** Upper case for lower and the other way round. */
export function swapcase(text: string): string {
  return text.replace(/[\p{Uppercase}\p{Lowercase}]/gu, (character, position: number) =>
    /\p{Uppercase}/u.test(character) ? lower_at(text, position, character) : upper(character),
  );
}

/** Whether the character has a case: letters in upper, lower or title case. */
export function is_cased(character: string): boolean {
  return /[\p{Lowercase}\p{Uppercase}\p{Lt}\u0295]/u.test(character) && !laterCharacter.test(character);
}

const digraphs: Record<string, string> = {
  Ǆ: "ǅ",
  ǅ: "ǅ",
  ǆ: "ǅ",
  Ǉ: "ǈ",
  ǈ: "ǈ",
  ǉ: "ǈ",
  Ǌ: "ǋ",
  ǋ: "ǋ",
  ǌ: "ǋ",
  Ǳ: "ǲ",
  ǲ: "ǲ",
  ǳ: "ǲ",
};

function title_case(character: string): string {
  const digraph = digraphs[character];
  if (digraph !== undefined) return digraph;
  // Georgian letters have capitals, but no title case.
  if (/[\u10d0-\u10ff]/.test(character) || has_no_case(character)) return character;
  if (/[\u1f80-\u1faf\u1fb3\u1fbc\u1fc3\u1fcc\u1ff3\u1ffc]/.test(character)) return with_iota(character);
  const [first = "", ...rest] = character.toUpperCase();
  if (/[\u1fb2\u1fb4\u1fb7\u1fc2\u1fc4\u1fc7\u1ff2\u1ff4\u1ff7]/.test(character))
    return first + rest.join("").replace("Ι", "\u0345");
  return /(?!\p{Lm})\p{L}/u.test(first) ? first + rest.join("").toLowerCase() : character.toUpperCase();
}

/** A Greek letter with an iota below: its capital is one character in title case, and two in upper case. */
function with_iota(character: string): string {
  const code = character.charCodeAt(0);
  return String.fromCharCode(code < 0x1fb0 ? code | 8 : (code & ~0xf) | 0xc);
}

/** Lower case is asked of the whole text, because a final sigma depends on what stands before it. */
function lower_rest(first: string, text: string): string {
  return lower(text).slice(lower(first).length);
}

function lower_at(text: string, position: number, character: string): string {
  if (character !== "Σ" || !/\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, position))) return lower(character);
  return /^Σ\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(position)) ? "σ" : "ς";
}

function fold(character: string): string {
  if (character === "İ" || character === "ı") return character.toLowerCase();
  if (/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  if (character === "ẞ") return "ss";
  if (has_no_case(character)) return character;
  return character.toUpperCase().toLowerCase().replace("ς", "σ");
}
