/** A logical line of a text that may be broken: a statement, or the header of one. */
export interface LogicalLine {
  /** Its physical lines, from 1, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Its white space, and how wide that is with tabs to 8. */
  readonly indent: string;
  readonly width: number;
  /** Its text behind the white space, with all its physical lines. */
  readonly text: string;
  /** The word that it begins with, or `@`, or "". */
  readonly word: string;
  /** How many more brackets it opens than it closes. */
  readonly open: number;
  /** Whether it ends inside a string in triple quotes, and so with the file. */
  readonly unterminated: boolean;
}

/** What can only be the start of a statement, also where brackets are open: a reserved word that no expression holds. */
const startsStatement =
  /^(?:(?:def|class|return|import|while|with|try|finally|raise|assert|del|global|nonlocal|pass|break|continue|elif|except)\b(?!\s*[=,)])|from\s+\S+\s+import\b|async\s+(?:def|with)\b|(?:if|for|else)\b.*:\s*(?:#.*)?$)/;

/** What begins like a statement of its own: enough where the line is no further in than the statement that would go on. */
const mayStartStatement = /^(?!(?:and|or|in|is)\b)[\p{L}_@](?!.*,\s*(?:#.*)?$)/u;

/** How wide white space is, with tabs to multiples of 8. */
const widthOf = (indent: string): number => {
  let width = 0;
  for (const character of indent) {
    if (character === "\t") width = (Math.floor(width / 8) + 1) * 8;
    else width = character === "\f" ? 0 : width + 1;
  }
  return width;
};

/** The offset behind a string whose opening quotes end at an offset: at the line end if it has one quote and does not close. -1 at the end of the file in triple quotes. */
const behindString = (text: string, from: number, quotes: string): number => {
  for (let index = from; index < text.length; index++) {
    const character = text[index] as string;
    if (character === "\\") index++;
    else if (character === "\n" && quotes.length === 1) return index;
    else if (character === quotes[0] && text.startsWith(quotes, index)) return index + quotes.length;
  }
  return quotes.length === 1 ? text.length : -1;
};

const wordAt = /@|[\p{L}_]\w*/uy;
const white = /[ \t\f]*/y;
const restOfLine = /.*/y;

/** Reads one logical line. Knows strings, comments and brackets, and mistrusts brackets that stay open. */
class Reader {
  readonly text: string;
  offset: number;
  line: number;
  private readonly width: number;
  open = 0;
  unterminated = false;

  constructor(text: string, offset: number, line: number, width: number) {
    this.text = text;
    this.offset = offset;
    this.line = line;
    this.width = width;
  }

  /** Goes to the end of the logical line: to its `\n`, or to the end of the text. */
  run(): void {
    const { text } = this;
    while (this.offset < text.length) {
      const character = text[this.offset] as string;
      if (character === "\n" && !this.goesOn()) return;
      this.step(character);
    }
  }

  private step(character: string): void {
    if (character === '"' || character === "'") this.string(character);
    else if (character === "#") this.moveTo(this.lineEnd());
    else if (character === "\\") this.moveTo(Math.min(this.offset + 2, this.text.length));
    else {
      if ("([{".includes(character)) this.open++;
      else if (")]}".includes(character)) this.open--;
      this.moveTo(this.offset + 1);
    }
  }

  private string(quote: string): void {
    const quotes = this.text.startsWith(quote.repeat(3), this.offset) ? quote.repeat(3) : quote;
    const end = behindString(this.text, this.offset + quotes.length, quotes);
    this.unterminated = end < 0;
    this.moveTo(end < 0 ? this.text.length : end);
  }

  private lineEnd(): number {
    const end = this.text.indexOf("\n", this.offset);
    return end < 0 ? this.text.length : end;
  }

  private moveTo(offset: number): void {
    for (let index = this.offset; index < offset; index++) if (this.text[index] === "\n") this.line++;
    this.offset = offset;
  }

  /** Whether the logical line goes on behind the `\n`: a bracket is open, and no other statement begins there. */
  private goesOn(): boolean {
    if (this.open <= 0) return false;
    white.lastIndex = this.offset + 1;
    const indent = white.exec(this.text)?.[0] ?? "";
    restOfLine.lastIndex = white.lastIndex;
    const rest = restOfLine.exec(this.text)?.[0] ?? "";
    if (startsStatement.test(rest)) return false;
    return widthOf(indent) > this.width || !mayStartStatement.test(rest);
  }
}

/** The logical lines of a text, blank lines and comments left out. Never fails; where brackets or quotes are broken it guesses. */
export const logicalLines = (text: string): LogicalLine[] => {
  const lines: LogicalLine[] = [];
  let offset = 0;
  let line = 1;
  while (offset < text.length) {
    white.lastIndex = offset;
    const indent = white.exec(text)?.[0] ?? "";
    const start = offset + indent.length;
    const reader = new Reader(text, start, line, widthOf(indent));
    reader.run();
    const content = text.slice(start, reader.offset);
    if (content !== "" && !content.startsWith("#")) {
      wordAt.lastIndex = start;
      lines.push({
        first: line,
        last: reader.line,
        indent,
        width: widthOf(indent),
        text: content,
        word: wordAt.exec(text)?.[0] ?? "",
        open: reader.open,
        unterminated: reader.unterminated,
      });
    }
    offset = reader.offset + 1;
    line = reader.line + 1;
  }
  return lines;
};
