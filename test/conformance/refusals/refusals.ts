/**
 * Compares what CPython 3.13 refuses with what we refuse, and how:
 * `refusals.ts [--mutants N] [--seed S] [--only cases|mutants|combinations] [--show K]`.
 */
import { parseArgs } from "node:util";
import { combinations } from "./combinations.ts";
import { compare, differing, emptyTally } from "./compare.ts";
import type { Tally } from "./compare.ts";
import { testModules } from "./modules.ts";
import { report } from "./report.ts";
import { rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";

const { values } = parseArgs({
  options: {
    mutants: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    show: { type: "string", default: "0" },
  },
});

/** Where the texts of each part come from. */
const parts: Readonly<Record<string, () => AsyncGenerator<Row>>> = {
  cases: () => rowsOf("cases.py", testModules),
  mutants: () => rowsOf("mutants.py", [values.mutants, values.seed]),
  combinations: () => rowsOf("judge.py", [], combinations()),
};

const tallied = async (rows: AsyncGenerator<Row>): Promise<Tally> => {
  const tally = emptyTally();
  for await (const row of rows) compare(tally, row);
  return tally;
};

for (const [name, rows] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const tally = await tallied(rows());
  console.log(report(name, tally, Number(values.show)).join("\n"));
  if (differing(tally, "acceptance") > 0) process.exitCode = 1;
}
