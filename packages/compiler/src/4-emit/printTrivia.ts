import type { Trivia } from "./tree.ts";
import type { Writer } from "./writer.ts";

/** An entry of `Trivia.leading` that is a blank line. */
export const blankLine = "\n";

/** What TypeScript, Prettier and linters take for an instruction when it opens a comment. */
const instruction = /^\s*(@ts-|prettier-ignore|eslint-|oxlint-|@jsx|biome-ignore|(c8|v8|istanbul) ignore)/;

/** Prints the blank line and the comments above a statement. The first statement of a block gets no blank line. */
export function printLeading(writer: Writer, trivia: Trivia | undefined, isFirst: boolean): void {
  if (trivia === undefined) return;
  if (trivia.blankBefore === true && !isFirst) writer.newline();
  if (trivia.leading !== undefined) printComments(writer, trivia.leading);
}

/** Prints comments, each on its own line. */
export function printComments(writer: Writer, comments: readonly string[]): void {
  for (const comment of comments) {
    if (comment !== blankLine) writer.write(lineComment(comment));
    writer.newline();
  }
}

/** Prints the comment that stands on the line of a statement, and ends the line. */
export function printTrailing(writer: Writer, trivia: Trivia | undefined): void {
  if (trivia?.trailing !== undefined) writer.write(` ${lineComment(trivia.trailing)}`);
  writer.newline();
}

/** Prints a docstring as JSDoc. */
export function printDocumentation(writer: Writer, documentation: string | undefined): void {
  if (documentation === undefined) return;
  const lines = cleanDocumentation(documentation);
  if (lines.length === 0) return;
  if (lines.length === 1) {
    writer.write(`/** ${lines[0] ?? ""} */`);
    return writer.newline();
  }
  writer.write("/**");
  writer.newline();
  for (const line of lines) {
    writer.write(line === "" ? " *" : ` * ${line}`);
    writer.newline();
  }
  writer.write(" */");
  writer.newline();
}

/** A Python comment's text as a line comment that instructs no tool and ends where its line ends. */
function lineComment(text: string): string {
  const oneLine = text.replace(/[\r\u2028\u2029]/g, " ").trimEnd();
  if (oneLine === "") return "//";
  if (instruction.test(oneLine)) return `// # ${oneLine.trimStart()}`;
  return oneLine.startsWith(" ") ? `//${oneLine}` : `// ${oneLine}`;
}

/** A docstring's lines without the indentation that they share, and without blank lines at both ends. */
function cleanDocumentation(documentation: string): readonly string[] {
  const [first = "", ...rest] = documentation
    .replaceAll("*/", "*\\/")
    .replaceAll("\t", "        ")
    .split(/\r\n|[\n\r\u2028\u2029]/);
  const margin = Math.min(
    ...rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  const lines = [first.trim(), ...rest.map((line) => line.slice(Number.isFinite(margin) ? margin : 0).trimEnd())];
  const start = lines.findIndex((line) => line !== "");
  const end = lines.findLastIndex((line) => line !== "");
  return start < 0 ? [] : lines.slice(start, end + 1);
}
