/**
 * Times our parse against CPython's `ast.parse` on `Lib/asyncio`, both warm, in alternating runs.
 * `node --conditions=source bench.ts [FOLDER …]`
 */
import { performance } from "node:perf_hooks";
import { parse } from "../src/index.ts";
import { livePython } from "./live.ts";

const rounds = 7;
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push("asyncio");

const readProgram = `
import json, os, sys, tokenize
root = os.path.dirname(os.__file__)
out = []
for folder in sys.argv[1:]:
    for path, _, names in os.walk(os.path.join(root, folder)):
        for name in sorted(names):
            if name.endswith(".py"):
                with tokenize.open(os.path.join(path, name)) as f: out.append(f.read())
print(json.dumps(out))
`;

const timeProgram = `
import ast, gc, json, sys, time
sources = json.load(sys.stdin)
best = 1e9
for _ in range(5):
    start = time.perf_counter()
    for source in sources: ast.parse(source)
    best = min(best, time.perf_counter() - start)
print(best)
`;

const json = livePython(readProgram, "", ...folders);
if (json === null) throw new Error("no CPython 3.13 found");
const sources = JSON.parse(json) as string[];
const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0);

const ours = (): number => {
  const start = performance.now();
  for (const source of sources) {
    if (!parse(source, { checks: false }).ok) throw new Error("refused");
  }
  return (performance.now() - start) / 1000;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

const first = ours();
for (let warm = 0; warm < 30; warm++) ours();
const ratios: number[] = [];
const own: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < rounds; round++) {
  const mine = Math.min(ours(), ours(), ours(), ours(), ours());
  const python = Number(livePython(timeProgram, json));
  own.push(mine);
  theirs.push(python);
  ratios.push(python / mine);
}
const megabytes = bytes / 1e6;
console.log(`${sources.length} files, ${megabytes.toFixed(2)} MB`);
console.log(`first pass: ${(first * 1000).toFixed(0)} ms`);
console.log(
  `ours: ${(megabytes / median(own)).toFixed(1)} MB/s; CPython: ${(megabytes / median(theirs)).toFixed(1)} MB/s`,
);
console.log(`ratio: ${median(ratios).toFixed(2)} times CPython`);
