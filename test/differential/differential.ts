/**
 * `pnpm differential [MODULE …] [--seed N] [--count M]`: calls of Python's modules with arguments drawn by a seed, by CPython 3.13 and
 * compiled. Prints how many calls there were and those that came to something else; exits with 1 where one did.
 */
import { parseArgs } from "node:util";
import { callable, compareCalls } from "./calls.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "2000" } },
});
for (const module of positionals.length > 0 ? positionals : callable()) {
  const { calls, differences } = compareCalls(module, Number(values.seed), Number(values.count));
  console.log(`${module}: ${calls} calls, ${differences.length} differ`);
  for (const { expected, found } of differences.slice(0, 20))
    console.log(`  CPython:  ${expected}\n  compiled: ${found}`);
  if (differences.length > 0) process.exitCode = 1;
}
