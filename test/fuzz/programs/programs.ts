/**
 * `pnpm fuzz:programs [--from N] [--count M] [--coroutines FORM]`: random Python programs, run by CPython 3.13 and compiled. Prints each
 * program whose outcomes differ, as short as it can be made, and what was refused how often; exits with 1 when
 * one differs, or when so many are refused that the others prove little.
 */
import { parseArgs } from "node:util";
import { compare, hasSameWords, report, type Result } from "../sides/compare.ts";
import { generate } from "./generate.ts";

/** What CPython itself calls a fault of its interpreter. */
const accidents = /SystemError/;

/** Runs the programs of the seeds from `from`, `count` of them. Each difference is told as soon as it is found. */
export function fuzz(
  from: number,
  count: number,
  tell: (difference: string) => void,
  options: readonly string[] = [],
): Promise<Result> {
  return compare({ generate, from, count, accidents, isSame: hasSameWords, options }, tell);
}

if (import.meta.main) {
  const options = {
    from: { type: "string", default: "0" },
    count: { type: "string", default: "20000" },
    coroutines: { type: "string", default: "auto" },
  } as const;
  const { from, count, coroutines } = parseArgs({ options }).values;
  const tell = (text: string): boolean => process.stdout.write(text);
  process.exitCode = report(await fuzz(Number(from), Number(count), tell, ["--coroutines", coroutines]));
}
