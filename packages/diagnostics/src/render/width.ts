const tabWidth = 4;
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
// oxlint-disable-next-line no-control-regex -- these are the characters to make visible
const control = /[\u0000-\u001f\u007f]/;

/** A source line as a terminal shows it, and where each of its code points begins there. */
export interface DisplayLine {
  readonly text: string;
  /** Terminal column (from 0) of each code point, and one more entry for the end of the line. */
  readonly columns: readonly number[];
}

/** Expands tabs, makes control characters visible (a source must not steer the terminal) and measures wide characters. */
export function displayLine(line: string): DisplayLine {
  const columns: number[] = [];
  let text = "";
  let column = 0;
  for (const character of line) {
    columns.push(column);
    const shown = displayCharacter(character, column);
    text += shown;
    column += displayWidth(shown);
  }
  columns.push(column);
  return { text, columns };
}

function displayCharacter(character: string, column: number): string {
  if (character === "\t") return " ".repeat(tabWidth - (column % tabWidth));
  if (control.test(character)) {
    const code = character.charCodeAt(0);
    return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
  }
  return character;
}

function displayWidth(shown: string): number {
  if (shown.startsWith(" ")) return shown.length;
  if (zeroWidth.test(shown)) return 0;
  return wide.test(shown) ? 2 : 1;
}
