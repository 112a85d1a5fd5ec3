/**
 * `pnpm fuzz:order [--from N] [--count M]`: random programs of tasks, timers, locks, queues, groups and cancellations,
 * compiled and under CPython 3.13, both with a virtual clock. Prints each program whose traces differ, as short as it can be
 * made; exits with 1 then. `--coroutines` is handed to the compiler.
 */
import { parseArgs } from "node:util";
import { compare, report, type Result } from "../sides/compare.ts";
import { generate } from "./generate.ts";

/** What CPython's own accidents look like: a stack that overflowed, a fault of the interpreter. */
const accidents = /RecursionError|SystemError/;

/** What a program says from which too much was left out. */
const broken = /NameError|TypeError|AttributeError|Unbound|no running event loop|<Task|<Future|object at 0x/;
/** The last line that every program begins with. */
const lastOfPrelude = 'say("handler", ';

/** Runs the programs of the seeds from `from`, `count` of them. Each difference is told as soon as it is found. */
export function order(
  from: number,
  count: number,
  tell: (difference: string) => void,
  options: readonly string[] = [],
): Promise<Result> {
  const kept = (source: string): number => source.indexOf("\n", source.lastIndexOf(lastOfPrelude)) + 1;
  const isSame = (difference: string): boolean => !broken.test(difference);
  return compare({ generate, from, count, accidents, isSame, kept, options }, tell);
}

if (import.meta.main) {
  const options = {
    from: { type: "string", default: "0" },
    count: { type: "string", default: "20000" },
    coroutines: { type: "string" },
    show: { type: "boolean", default: false },
  } as const;
  const { from, count, coroutines, show } = parseArgs({ options }).values;
  const given = coroutines === undefined ? [] : ["--coroutines", coroutines];
  if (show) process.stdout.write(generate(Number(from)));
  else process.exitCode = report(await order(Number(from), Number(count), (text) => process.stdout.write(text), given));
}
