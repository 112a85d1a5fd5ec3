const codes = { bold: "1", red: "1;31", yellow: "1;33", cyan: "1;36", blue: "1;34" } as const;

/** The few colours that diagnostics use. */
export type Colour = keyof typeof codes;

/** The text between ANSI escapes, or as it is when colours are off. */
export function paint(text: string, colour: Colour, on: boolean): string {
  return on ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}
