/** Pieces of real files that parse by themselves. */
import { parse } from "../../../packages/parser/src/index.ts";
import type { Random } from "./random.ts";

const longest = 200;

/** Some statements of a file that follow each other, 40 to 200 lines of them; null where the file has none such, or is refused. */
export function windowOf(source: string, random: Random, shortest = 40): string | null {
  const parsed = parse(source);
  if (!parsed.ok) return null;
  const lines = source.split(/\r\n?|\n/);
  const starts = [1, ...parsed.module.body.slice(1).map(firstLine), lines.length + 1];
  const windows = starts.flatMap((start, index) => {
    const ends = starts.slice(index + 1).filter((end) => end - start >= shortest && end - start <= longest);
    return ends.length === 0 ? [] : [[start, ends] as const];
  });
  if (windows.length === 0) return null;
  const [start, ends] = random.choice(windows);
  const text = `${lines.slice(start - 1, random.choice(ends) - 1).join("\n")}\n`;
  return parse(text).ok ? text : null;
}

/** The line on which a statement begins, its decorators counted in. */
function firstLine(statement: object & { readonly lineno: number }): number {
  const decorators = "decorator_list" in statement ? (statement.decorator_list as readonly { lineno: number }[]) : [];
  return Math.min(statement.lineno, ...decorators.map(({ lineno }) => lineno));
}
