/**
 * A build script as a user of the embedding API writes it: compiles every Python file of a folder into another,
 * and ends with 1 when one of them was refused.
 *
 *     node build.ts SOURCES OUTPUT
 */
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileFile, renderDiagnostic } from "tsyncio";

const [, , sources = "src", output = "build"] = process.argv;
const used = new Set<string>();

mkdirSync(output, { recursive: true });
for (const file of globSync("*.py", { cwd: sources }).toSorted()) {
  const { code, diagnostics, symbols, source } = await compileFile(join(sources, file), { filename: file });
  for (const found of diagnostics) process.stderr.write(renderDiagnostic(found, source, { color: false }));
  for (const symbol of symbols) used.add(symbol);
  if (code === null) process.exitCode = 1;
  else writeFileSync(join(output, `${basename(file, ".py")}.ts`), code);
}
process.stdout.write(`the runtime's symbols in use: ${[...used].toSorted().join(", ")}\n`);
