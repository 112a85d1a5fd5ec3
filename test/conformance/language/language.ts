/**
 * `pnpm conformance:language [FILE …] [--only TEXT] [--show K] [--details FILE] [--jobs N] [--record]`: CPython's own tests of the
 * language, compiled and run one method at a time. Fails if a method does not pass that passed when `--record` last wrote down which do.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findOracle } from "../../corpus/python.ts";
import { cutFile } from "./cutting.ts";
import { parts } from "./files.ts";
import { judgeAll } from "./pool.ts";
import { report, reasons } from "./report.ts";
import { compareWithTable, recordTable } from "./table.ts";
import { Tally } from "./tally.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    show: { type: "string", default: "0" },
    details: { type: "string" },
    jobs: { type: "string", default: "2" },
    record: { type: "boolean", default: false },
  },
});

const oracle = findOracle();
if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its tests: ${oracle.missing}`);
const { command } = oracle;
const all = Object.values(parts).flatMap(({ files }) => files as readonly string[]);
const files = positionals.length === 0 ? all : positionals.map((each) => each.replace(/\.py$/, ""));
const folder = mkdtempSync(join(tmpdir(), "language-"));
const tallies: Tally[] = [];
try {
  for (const file of files) tallies.push(await tallied(file));
} finally {
  rmSync(folder, { recursive: true });
}
console.log(report(tallies).join("\n"));
if (Number(values.show) > 0) console.log(reasons(tallies, Number(values.show)).join("\n"));
if (values.details !== undefined) writeFileSync(values.details, JSON.stringify(tallies, null, 1));
if (values.record) recordTable(tallies);
else if (values.only === "") {
  const lost = compareWithTable(tallies);
  for (const line of lost) console.log(line);
  if (lost.length > 0) process.exitCode = 1;
}

async function tallied(file: string): Promise<Tally> {
  const tally = new Tally(file);
  const tasks = [];
  for (const cut of cutFile(command, file)) {
    if (!cut.name.includes(values.only)) continue;
    if (cut.skip !== undefined) tally.add(cut.name, { outcome: "skipped", code: "", reason: cut.skip });
    else if (cut.scope !== null) tally.add(cut.name, { outcome: "out of scope", code: "", reason: cut.scope });
    else if (cut.refused !== undefined) tally.add(cut.name, { outcome: "refused", code: "cut", reason: cut.refused });
    else tasks.push({ name: cut.name, source: cut.source ?? "", filename: cut.path });
  }
  await judgeAll(tasks, folder, Number(values.jobs), (task, verdict) => tally.add(task.name, verdict));
  console.error(report([tally])[1]);
  return tally;
}
