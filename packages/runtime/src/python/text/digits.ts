const other_digits = /(?![0-9])\p{Nd}/gu;

/** Decimal digits of all scripts as the ASCII ones; everything else stays. */
export function to_ascii_digits(text: string): string {
  return text.replace(other_digits, (character) => String(decimal_value(character.codePointAt(0)!)));
}

/** The value of a decimal digit of any script: digits come in runs of ten, and some runs follow each other. */
function decimal_value(code_point: number): number {
  let zero = code_point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code_point - zero) % 10;
}

/** The value of a digit or letter in bases up to 36. */
export function digit_value(character: string): number {
  return Number.parseInt(character, 36);
}

/** Without Python's white space at both ends. */
export function trimmed(text: string): string {
  return text
    .replace(/^[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "")
    .replace(
      /(?<![\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/,
      "",
    );
}
