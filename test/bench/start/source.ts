import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { casesBelow, readText } from "../../corpus/cases.ts";

/** Writes programs of the corpus, one after the other, into a file of so many lines and returns its path. */
export function writeSource(folder: string, lines: number): string {
  const programs = casesBelow("corpus/language").map((found) => readText(found, "input.py") ?? "");
  let text = "";
  let left = lines;
  for (const program of programs) {
    const length = program.split("\n").length - 1;
    if (length > left) continue;
    text += program;
    left -= length;
  }
  const file = join(folder, "source.py");
  writeFileSync(file, text + "\n".repeat(left));
  return file;
}
