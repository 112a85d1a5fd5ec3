/** Where the first line of a text ends, or -1 where that is not known; with `held`, a carriage return at the end may go on. */
export function line_end(text: string, newline: string | null, held: boolean): number {
  if (newline !== null && newline !== "") {
    const index = text.indexOf(newline);
    return index < 0 ? -1 : index + newline.length;
  }
  const match = /\r\n|\r|\n/.exec(text);
  if (match === null) return -1;
  const end = match.index + match[0].length;
  return held && end === text.length ? -1 : end;
}

/** How many UTF-16 units the first characters take; where line ends are translated, `\r\n` is one of them. */
export function units_of(text: string, characters: number, translates: boolean): number {
  const pattern = translates ? /\r\n|[^]/gu : /[^]/gu;
  let units = 0;
  for (let left = characters; left > 0; left--) {
    const match = pattern.exec(text);
    if (match === null) break;
    units += match[0].length;
  }
  return units;
}

/** The kinds of line ends that were met in a file. */
export class Newlines {
  readonly #seen = new Set<string>();

  note(text: string): void {
    if (this.#seen.size === 3) return;
    for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#seen.add(end);
  }

  /** In the order that Python shows them in. */
  kinds(): readonly string[] {
    return ["\r", "\n", "\r\n"].filter((end) => this.#seen.has(end));
  }
}
