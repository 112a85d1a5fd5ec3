import { charactersOf } from "./constants.ts";
import type { ConstantValue } from "./constants.ts";
import { isPrintable } from "./printable.ts";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

const hexadecimal = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");

/** The backslash and what follows it for a character that is not shown as it is. */
export const escapedCharacter = (character: string): string => {
  const name = named[character];
  if (name !== undefined) return name;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${hexadecimal(code, 2)}`;
  return code <= 0xffff ? `\\u${hexadecimal(code, 4)}` : `\\U${hexadecimal(code, 8)}`;
};

/** The quote that Python's `repr` puts around a text: the single one unless only that one occurs inside. */
const quoteFor = (text: string): string => (text.includes("'") && !text.includes('"') ? '"' : "'");

/** Python's `repr` of a str, whose `splits` are those of a `StringValue`. */
export const reprString = (text: string, splits?: readonly number[]): string => {
  const quote = quoteFor(text);
  if (/^[\x20-\x5b\x5d-\x7e]*$/.test(text) && !text.includes(quote)) return quote + text + quote;
  return reprCharacters(charactersOf(splits === undefined ? { value: text } : { value: text, splits }));
};

/** Python's `repr` of a str, given by its characters. */
export const reprCharacters = (characters: readonly string[]): string => {
  const quote = characters.includes("'") && !characters.includes('"') ? '"' : "'";
  let result = quote;
  for (const character of characters) {
    if (character === quote) result += `\\${quote}`;
    else result += character === "\\" || !isPrintable(character) ? escapedCharacter(character) : character;
  }
  return result + quote;
};

/** Python's `repr` of bytes. */
export const reprBytes = (bytes: Uint8Array): string => {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let result = `b${quote}`;
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    const name = named[character];
    if (name !== undefined) result += name;
    else if (character === quote) result += `\\${quote}`;
    else if (byte < 32 || byte > 126) result += `\\x${hexadecimal(byte, 2)}`;
    else result += character;
  }
  return result + quote;
};

/** The shortest text of a float that reads back as the same, in Python's layout but without a final `.0`. */
const floatDigits = (value: number): string => {
  if (value === Infinity) return "inf";
  if (value === -Infinity) return "-inf";
  if (Number.isNaN(value)) return "nan";
  if (Object.is(value, -0)) return "-0";
  const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? "-" : "+";
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const text = String(value);
  return text.includes("e") ? positional(mantissa, exponent) : text;
};

/** Writes a small number out, where JavaScript already uses an exponent and Python does not. */
const positional = (mantissa: string, exponent: number): string => {
  const digits = mantissa.replace(/[-.]/g, "");
  return `${mantissa.startsWith("-") ? "-" : ""}0.${"0".repeat(-exponent - 1)}${digits}`;
};

/** Python's `repr` of a float. */
export const reprFloat = (value: number): string => {
  const digits = floatDigits(value);
  return /^-?\d+$/.test(digits) ? `${digits}.0` : digits;
};

/** Python's `repr` of a constant. */
export const reprConstant = (constant: ConstantValue): string => {
  switch (constant.type) {
    case "None":
      return "None";
    case "Ellipsis":
      return "Ellipsis";
    case "bool":
      return constant.value ? "True" : "False";
    case "int":
      return String(constant.value);
    case "float":
      return reprFloat(constant.value);
    case "complex":
      return `${floatDigits(constant.imaginary)}j`;
    case "str":
      return reprString(constant.value, constant.splits);
    case "bytes":
      return reprBytes(constant.value);
  }
};
