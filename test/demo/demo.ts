/** The main job on one program of the guide: the Python, the TypeScript that it compiles to, and what that prints when it runs. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const program = join("corpus", "guide", "3_2_gather", "input.py");

function tsyncio(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, "packages", "cli", "bin", "tsyncio.js"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

function show(title: string, text: string): void {
  console.log(`── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}\n${text.trimEnd()}\n`);
}

show(program, readFileSync(join(root, program), "utf8"));
show(`tsyncio compile --stdout ${program}`, tsyncio("compile", "--stdout", program));
show(`tsyncio run ${program}`, tsyncio("run", program));
