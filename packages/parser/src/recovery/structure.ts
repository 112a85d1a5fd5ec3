import type { LogicalLine } from "./lines.ts";

/** Which statements a clause may follow, by their first words. `case` stands inside its `match`. */
const owners: Readonly<Record<string, readonly string[]>> = {
  elif: ["if", "elif"],
  else: ["if", "elif", "for", "while", "async", "except"],
  except: ["try", "except"],
  finally: ["try", "except", "else"],
};

/** Whether a word begins a clause of a statement above: such a line cannot stand by itself. */
export const isClause = (word: string): boolean => word === "case" || Object.hasOwn(owners, word);

/** Whether a clause may belong to a statement, by the first words of both. */
export const mayFollow = (clause: string, word: string): boolean => owners[clause]?.includes(word) ?? false;

/** How the logical lines of a text lie to each other by their indentation. */
export class Structure {
  readonly lines: readonly LogicalLine[];

  constructor(lines: readonly LogicalLine[]) {
    this.lines = lines;
  }

  /** The logical line that a physical one belongs to; for a blank one, that before. -1 if there is none. */
  at(line: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lines[middle] as LogicalLine).first <= line) low = middle;
      else high = middle - 1;
    }
    return high >= 0 && (this.lines[low] as LogicalLine).first <= line ? low : -1;
  }

  /** The width of a line; -1 where there is none. */
  width(index: number): number {
    return this.lines[index]?.width ?? -1;
  }

  /** The white space of the last line up to a place that is as far in as a width says; spaces if there is none. */
  indentOf(width: number, upTo: number): string {
    for (let place = upTo; place >= 0; place--) {
      const line = this.lines[place];
      if (line?.width === width) return line.indent;
    }
    return " ".repeat(width);
  }

  /** The first word of a line. */
  word(index: number): string {
    return this.lines[index]?.word ?? "";
  }

  /** Whether lines further in follow a line that has a width. */
  hasBlock(index: number, width = this.width(index)): boolean {
    return this.width(index + 1) > width;
  }

  /** Whether a line ends like the header of a block. */
  isHeader(index: number): boolean {
    return /:\s*(?:#.*)?$/.test(this.lines[index]?.text ?? "");
  }

  /** Whether a line begins with a closing bracket. */
  startsWithCloser(index: number): boolean {
    return /^[)\]}]/.test(this.lines[index]?.text ?? "");
  }

  /** The nearest line before that is less far in; -1 if there is none. */
  parent(index: number, width = this.width(index)): number {
    let place = index - 1;
    while (place >= 0 && this.width(place) >= width) place--;
    return place;
  }

  /** The line before at the same width, in the same block; -1 if there is none. */
  before(index: number, width = this.width(index)): number {
    let place = index - 1;
    while (place >= 0 && this.width(place) > width) place--;
    return this.width(place) === width ? place : -1;
  }

  /** The line after at the same width, in the same block; -1 if there is none. */
  after(index: number, width = this.width(index)): number {
    let place = index + 1;
    while (this.width(place) > width) place++;
    return this.width(place) === width ? place : -1;
  }

  /** Whether a clause (`else`) stands where it may: below a statement that takes it. */
  hasOwner(index: number, width = this.width(index), word = this.word(index)): boolean {
    if (word === "case") return this.word(this.parent(index, width)) === "match";
    return mayFollow(word, this.word(this.before(index, width)));
  }

  /** The nearest line before, less far in, that a clause could belong to: its width, or -1. */
  ownerWidth(index: number): number {
    const word = this.word(index);
    let width = this.width(index);
    for (let place = index - 1; place >= 0; place--) {
      if (this.width(place) >= width) continue;
      width = this.width(place);
      if (mayFollow(word, this.word(place))) return width;
    }
    return -1;
  }

  /** The widths of the blocks that are open at a line, the innermost first. */
  levels(index: number): readonly number[] {
    const levels: number[] = [];
    for (let place = index; place >= 0; place = this.parent(place)) levels.push(this.width(place));
    return levels;
  }
}
