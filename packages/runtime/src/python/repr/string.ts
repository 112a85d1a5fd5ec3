import { laterCharacter } from "../text/generated/later.ts";

const plain = /^[ !#-&(-[\]-~]*$/;
const escaped = /['\\]|[^\x20-\x7e]/gu;
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

const short_escapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

/** A string as Python writes it in source: single quotes unless it holds some and no double ones, unprintable characters escaped. */
export function string_repr(text: string): string {
  if (plain.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replace(escaped, (character) => escape(character, quote)) + quote;
}

/** The same with everything outside ASCII escaped: what `ascii` gives for the repr of any value. */
export function escape_non_ascii(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (character) => character_escape(character.codePointAt(0)!));
}

/** `\xe9`, `\u20ac`, `\U0001f600`. */
export function character_escape(code_point: number): string {
  const digits = code_point.toString(16);
  if (code_point < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code_point < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/** Whether `repr` shows the character as it is: `str.isprintable` of one character. */
export function is_printable(character: string): boolean {
  return character === " " || (!unprintable.test(character) && !laterCharacter.test(character));
}

function escape(character: string, quote: string): string {
  if (character === "'") return quote === "'" ? "\\'" : "'";
  const short = short_escapes[character];
  if (short !== undefined) return short;
  return is_printable(character) ? character : character_escape(character.codePointAt(0)!);
}
