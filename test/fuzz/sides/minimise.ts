/** A statement of a program: its first line, and the lines below that are indented further. */
interface Statement {
  readonly head: string;
  readonly body: readonly Statement[];
}

/** How many programs are tried at most. */
const patience = 1500;

/**
 * The smallest program found of which `holds` is true still: statements are left out, and blocks are put in the place
 * of the statements that they belong to, as long as that makes it shorter.
 */
export async function minimise(source: string, holds: (source: string) => Promise<boolean>): Promise<string> {
  let smallest = source;
  let left = patience;
  const tried = (shorter: string): Promise<boolean> => {
    left -= 1;
    return left < 0 ? Promise.resolve(false) : holds(shorter);
  };
  for (;;) {
    const shorter = await firstThatHolds(shorterPrograms(parse(smallest.trimEnd().split("\n"))), smallest, tried);
    if (shorter === null) return smallest;
    smallest = shorter;
  }
}

async function firstThatHolds(
  programs: Iterable<readonly Statement[]>,
  current: string,
  holds: (source: string) => Promise<boolean>,
): Promise<string | null> {
  for (const program of programs) {
    const source = `${render(program, "").join("\n")}\n`;
    if (source.length < current.length && (await holds(source))) return source;
  }
  return null;
}

function parse(lines: readonly string[]): readonly Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < lines.length;) {
    const end = lines.findIndex((line, index) => index > at && !line.startsWith(" "));
    const next = end === -1 ? lines.length : end;
    const body = lines.slice(at + 1, next).map((line) => line.slice(4));
    statements.push({ head: lines[at]!, body: parse(body) });
    at = next;
  }
  return statements;
}

function render(statements: readonly Statement[], indent: string): string[] {
  return statements.flatMap(({ head, body }) => [`${indent}${head}`, ...render(body, `${indent}    `)]);
}

/** All programs that are one step shorter, those with the longest pieces left out first. */
function* shorterPrograms(statements: readonly Statement[]): Generator<readonly Statement[]> {
  for (let size = statements.length >> 1; size > 1; size >>= 1) {
    for (let at = 0; at + size <= statements.length; at += size) yield statements.toSpliced(at, size);
  }
  for (const [at, { head, body }] of statements.entries()) {
    yield statements.toSpliced(at, 1);
    // `try` with its first handler.
    if (head === "try:" && statements[at + 1]?.head.startsWith("except")) yield statements.toSpliced(at, 2, ...body);
    if (body.length > 0) yield statements.toSpliced(at, 1, ...body);
  }
  for (const [at, { head, body }] of statements.entries()) {
    for (const shorter of shorterPrograms(body)) yield statements.toSpliced(at, 1, { head, body: shorter });
    if (body.length > 0) yield statements.toSpliced(at, 1, { head, body: [{ head: "pass", body: [] }] });
    for (const shorter of shorterLines(head)) yield statements.toSpliced(at, 1, { head: shorter, body });
  }
}

/** What an expression in brackets, with the name called before it, is replaced by. */
const plain = ["1", '"a"', "[]", "1.5", "x"];

/** The line with one bracketed expression left out or replaced. */
function* shorterLines(line: string): Generator<string> {
  for (const { index: open } of line.matchAll(/[([{]/g)) {
    const close = closing(line, open);
    if (close === -1) continue;
    const name = /[\w.]*$/.exec(line.slice(0, open))![0];
    const begin = open - name.length;
    for (const text of [...plain, line.slice(open + 1, close)])
      yield line.slice(0, begin) + text + line.slice(close + 1);
    for (const text of ["", ...plain]) yield line.slice(0, open + 1) + text + line.slice(close);
  }
}

/** Where the bracket that opens at `open` is closed, strings taken for code; -1 for nowhere. */
function closing(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if ("([{".includes(line[at]!)) depth += 1;
    if (")]}".includes(line[at]!)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
