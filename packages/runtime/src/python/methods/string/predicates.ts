import { is_printable } from "../../repr/string.ts";
import { laterCharacter } from "../../text/generated/later.ts";
import { is_cased, without_later } from "./case.ts";

/** Digits that are no decimal ones: superscripts, circled ones and their like. */
const other_digit =
  /[\u00b2-\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;
/** Letters that stand for numbers: the ideographs for one, two, three … */
const number_letter =
  /[\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf-\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343-\u5345\u534c\u53c1-\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe-\u5eff\u5f0c-\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}]/u;

type Predicate = (character: string) => boolean;

/** False for the empty text, as all of these methods. */
function every(text: string, predicate: Predicate): boolean {
  if (text === "") return false;
  for (const character of text) if (!predicate(character)) return false;
  return true;
}

const is_letter: Predicate = (character) => /\p{L}/u.test(character) && !laterCharacter.test(character);
const is_decimal: Predicate = (character) => /\p{Nd}/u.test(character) && !laterCharacter.test(character);
const is_digit: Predicate = (character) => is_decimal(character) || other_digit.test(character);
const is_numeric: Predicate = (character) =>
  (/\p{N}/u.test(character) && !laterCharacter.test(character)) || number_letter.test(character);

/** Whether all characters are letters. */
export function isalpha(text: string): boolean {
  return every(text, is_letter);
}

/** Whether all characters are decimal digits. */
export function isdecimal(text: string): boolean {
  return every(text, is_decimal);
}

/** Whether all characters are digits, superscripts among them. */
export function isdigit(text: string): boolean {
  return every(text, is_digit);
}

/** Whether all characters stand for numbers. */
export function isnumeric(text: string): boolean {
  return every(text, is_numeric);
}

/** Whether all characters are letters or numbers. */
export function isalnum(text: string): boolean {
  return every(text, (character) => is_letter(character) || is_numeric(character));
}

/** Whether all characters are white space. */
export function isspace(text: string): boolean {
  return /^[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/.test(text);
}

/** Whether there are letters with case, all of them in lower case. */
export function islower(text: string): boolean {
  const known = without_later(text);
  return /[\p{Lowercase}\u0295]/u.test(known) && !/[\p{Uppercase}\p{Lt}]/u.test(known);
}

/** Whether there are letters with case, all of them in upper case. */
export function isupper(text: string): boolean {
  const known = without_later(text);
  return /\p{Uppercase}/u.test(known) && !/[\p{Lowercase}\p{Lt}\u0295]/u.test(known);
}

/** Whether every word begins with a capital and goes on in lower case. */
export function istitle(text: string): boolean {
  let inside = false;
  let any = false;
  for (const character of text) {
    const capital = is_cased(character) && /[\p{Uppercase}\p{Lt}]/u.test(character);
    if (capital ? inside : is_cased(character) && !inside) return false;
    inside = is_cased(character);
    any ||= inside;
  }
  return any;
}

/** Whether the text is a valid name. */
export function isidentifier(text: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text) && !laterCharacter.test(text);
}

/** Whether `repr` would show all characters as they are; true for the empty text. */
export function isprintable(text: string): boolean {
  for (const character of text) if (!is_printable(character)) return false;
  return true;
}

/** Whether all characters are ASCII; true for the empty text. */
export function isascii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
