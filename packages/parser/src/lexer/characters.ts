const table = new Uint8Array(128);
const start = 1;
const digit = 2;
const space = 4;

const mark = (characters: string, flag: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | flag;
  }
};

mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", start);
mark("0123456789", digit);
mark(" \t\f", space);

/** Whether an ASCII character may begin a name. */
export const startsName = (code: number): boolean => code < 128 && (table[code]! & start) !== 0;

/** Whether an ASCII character may continue a name. */
export const continuesName = (code: number): boolean => code < 128 && (table[code]! & (start | digit)) !== 0;

/** Whether a character is a decimal digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a character is white space inside a line. */
export const isSpace = (code: number): boolean => code < 128 && (table[code]! & space) !== 0;

/** How many bytes more than one a UTF-16 unit takes in UTF-8; a surrogate counts for half of its pair. */
export const extraBytes = (code: number): number => {
  if (code < 0x80) return 0;
  if (code < 0x800) return 1;
  return code >= 0xd800 && code <= 0xdfff ? 1 : 2;
};

/** The length of a text in UTF-8 bytes. */
export const byteLength = (text: string): number => {
  let length = text.length;
  for (let index = 0; index < text.length; index++) length += extraBytes(text.charCodeAt(index));
  return length;
};
