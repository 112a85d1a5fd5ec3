/** The command of a suite: cuts, judges, prints the table, and holds it against the one that was recorded. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findOracle } from "../../corpus/python.ts";
import { cutFile } from "./cutting.ts";
import { judgeAll } from "./pool.ts";
import { listed, report, reasons } from "./report.ts";
import { compareWithTable, recordTable } from "./table.ts";
import { Tally } from "./tally.ts";
import { coroutinesOf, type Suite } from "./suite.ts";
import type { Task } from "./worker.ts";

interface Options {
  readonly only: string;
  readonly show: string;
  readonly list: boolean;
  readonly source: boolean;
  readonly output: boolean;
  readonly details?: string;
  readonly jobs: string;
  readonly record: boolean;
}

/** Runs a suite as the arguments of the process say (the file that calls it has their usage). */
export async function runSuite(suite: Suite): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", default: "" },
      show: { type: "string", default: "0" },
      list: { type: "boolean", default: false },
      source: { type: "boolean", default: false },
      output: { type: "boolean", default: false },
      details: { type: "string" },
      jobs: { type: "string", default: "2" },
      record: { type: "boolean", default: false },
    },
  });
  const all = Object.values(suite.parts).flatMap(({ files }) => files);
  const files = positionals.length === 0 ? all : positionals.map((each) => each.replace(/\.py$/, ""));
  const tallies = await talliesOf(suite, files, values);
  if (values.source) return;
  console.log(report(suite, tallies).join("\n"));
  if (values.list) console.log(listed(tallies).join("\n"));
  if (Number(values.show) > 0) console.log(reasons(tallies, Number(values.show)).join("\n"));
  if (values.details !== undefined) writeFileSync(values.details, JSON.stringify(tallies, null, 1));
  if (values.record) recordTable(suite, tallies);
  else if (values.only === "") complain(compareWithTable(suite, tallies));
}

function complain(lost: readonly string[]): void {
  for (const line of lost) console.log(line);
  if (lost.length > 0) process.exitCode = 1;
}

async function talliesOf(suite: Suite, files: readonly string[], options: Options): Promise<readonly Tally[]> {
  const folder = mkdtempSync(join(tmpdir(), "methods-"));
  const tallies: Tally[] = [];
  try {
    for (const file of files) tallies.push(await tallied(suite, file, folder, options));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return tallies;
}

async function tallied(suite: Suite, file: string, folder: string, options: Options): Promise<Tally> {
  const tally = new Tally(file);
  const tasks = tasksOf(suite, file, options.only, tally);
  if (options.source) {
    for (const { name, source } of tasks) console.log(`# ${name}\n${source.replace(/\n{3,}/g, "\n\n")}`);
    return tally;
  }
  await judgeAll(tasks, { suite, folder, width: Number(options.jobs) }, ({ name }, { output = "", ...verdict }) => {
    tally.add(name, verdict);
    if (options.output) console.log(`# ${name}: ${verdict.outcome}\n${output}`);
  });
  console.error(report(suite, [tally])[1]);
  return tally;
}

/** The programs to be judged; of the other methods it is tallied why there is none. */
function tasksOf(suite: Suite, file: string, only: string, tally: Tally): readonly Task[] {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its tests: ${oracle.missing}`);
  const coroutines = coroutinesOf(suite, file);
  return cutFile(oracle.command, suite, file).flatMap((cut): readonly Task[] => {
    if (!cut.name.includes(only)) return [];
    if (cut.skip !== undefined) tally.add(cut.name, { outcome: "skipped", code: "", reason: cut.skip });
    else if (cut.scope !== null) tally.add(cut.name, { outcome: "out of scope", code: "", reason: cut.scope });
    else if (cut.refused !== undefined) tally.add(cut.name, { outcome: "refused", code: "cut", reason: cut.refused });
    else
      return [{ name: cut.name, source: cut.source ?? "", filename: cut.path, file: cut.file ?? cut.path, coroutines }];
    return [];
  });
}
