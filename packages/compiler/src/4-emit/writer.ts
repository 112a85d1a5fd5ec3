/** Where a place in the printed text comes from: JavaScript line and column (both from 1), and the line of the Python. */
export type PositionEntry = readonly [jsLine: number, jsColumn: number, pyLine: number];

/** Text under construction: pieces that are joined once, with the line and column that the next piece gets. */
export class Writer {
  /** Whether TypeScript's types are printed; without them the text is JavaScript. */
  readonly types: boolean;
  readonly positions: PositionEntry[] = [];
  readonly #pieces: string[] = [];
  #line = 1;
  #column = 1;
  #depth = 0;

  constructor(types: boolean) {
    this.types = types;
  }

  /** Adds text that has no line break in it. */
  write(text: string): void {
    this.#startLine();
    this.#pieces.push(text);
    this.#column += text.length;
  }

  /** Adds text whose line breaks belong to it (a template literal): no indentation is put in. */
  writeVerbatim(text: string): void {
    const lastBreak = text.lastIndexOf("\n");
    if (lastBreak < 0) return this.write(text);
    this.#startLine();
    this.#pieces.push(text);
    this.#line += text.split("\n").length - 1;
    this.#column = text.length - lastBreak;
  }

  /** Ends the line. On a line with nothing on it, leaves it empty. */
  newline(): void {
    this.#pieces.push("\n");
    this.#line += 1;
    this.#column = 1;
  }

  /** Prints `content` one level further to the right. */
  indented(content: () => void): void {
    this.#depth += 1;
    content();
    this.#depth -= 1;
  }

  /** Notes that what comes next is from this line of the Python, unless the last note on this line of the output says so already. */
  mark(pyLine: number | undefined): void {
    if (pyLine === undefined) return;
    const last = this.positions.at(-1);
    if (last !== undefined && last[0] === this.#line && last[2] === pyLine) return;
    const column = this.#column === 1 ? indentation(this.#depth).length + 1 : this.#column;
    this.positions.push([this.#line, column, pyLine]);
  }

  /** All that was written. */
  text(): string {
    return this.#pieces.join("");
  }

  #startLine(): void {
    if (this.#column !== 1 || this.#depth === 0) return;
    const spaces = indentation(this.#depth);
    this.#pieces.push(spaces);
    this.#column += spaces.length;
  }
}

const indentations: string[] = [""];

function indentation(depth: number): string {
  return (indentations[depth] ??= "  ".repeat(depth));
}
