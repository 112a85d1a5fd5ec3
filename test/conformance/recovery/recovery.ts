/**
 * `pnpm conformance:recovery [--count N] [--seed N] [--show N]`: two mistakes are planted into pieces of 40 to 200
 * lines of CPython's library, and the parser must report both, and nothing else. The same seed
 * each time. Prints the figures by kind of mistake, and with `--show` the first trials that went wrong.
 */
import { readFileSync } from "node:fs";
import { decodePython } from "../../../packages/cli/src/sources/decode.ts";
import { findOracle } from "../../corpus/python.ts";
import { libraryFiles } from "../ast/files.ts";
import { libraryRoot } from "../ast/oracle.ts";
import { holds, trials, type Trial } from "./measure.ts";

const argument = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};

const oracle = findOracle();
if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its library: ${oracle.missing}`);
const sources = libraryFiles(libraryRoot(oracle.command), []).flatMap((path) => {
  const decoded = decodePython(readFileSync(path), path);
  return decoded.ok ? [decoded.text] : [];
});

function show({ mistakes, alone, reported, text }: Trial): void {
  console.log(`\n${mistakes.map(({ kind }) => kind).join(" + ")}; alone on lines ${alone.join(", ")}`);
  for (const [line, message] of reported) console.log(`  reported on line ${line}: ${message}`);
  const lines = text.split("\n");
  for (const place of new Set([...alone, ...reported.map(([line]) => line)])) {
    console.log(`  --- around ${place}`);
    for (let line = Math.max(place - 4, 1); line <= Math.min(place + 3, lines.length); line++) {
      console.log(`  ${String(line).padStart(4)} ${lines[line - 1]}`);
    }
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

const line = (name: string, all: readonly Trial[]): string => {
  const both = all.filter(({ bothFound }) => bothFound).length;
  const clean = all.filter(({ noThird }) => noThird).length;
  const count = String(all.length).padStart(6);
  return `${name.padEnd(20)}${count}   both found ${share(both, all.length)}   no third ${share(clean, all.length)}`;
};

const count = argument("count", 4000);
let shown = argument("show", 0);
const all: Trial[] = [];
for (const trial of trials(sources, { count, seed: argument("seed", 20260101) })) {
  all.push(trial);
  if ((trial.bothFound && trial.noThird) || shown <= 0) continue;
  shown--;
  show(trial);
}
const kinds = [...new Set(all.flatMap(({ mistakes }) => mistakes.map(({ kind }) => kind)))].toSorted();
for (const kind of kinds) {
  console.log(
    line(
      kind,
      all.filter(({ mistakes }) => mistakes.some((mistake) => mistake.kind === kind)),
    ),
  );
}
console.log(line("all", all));
process.exitCode = holds(all) ? 0 : 1;
