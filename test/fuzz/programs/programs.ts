/**
 * `pnpm fuzz:programs [--from N] [--count M]`: random Python programs, run by CPython 3.13 and compiled. Prints each
 * program whose outcomes differ, as short as it can be made, and what was refused how often; exits with 1 when
 * one differs, or when so many are refused that the others prove little.
 */
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { minimise } from "./minimise.ts";
import { difference, hangs, linesOf } from "./outcome.ts";
import { startSides } from "./side.ts";

/** What came of many programs. */
export interface Result {
  /** Programs that ran on both sides. */
  readonly compared: number;
  /** Programs that CPython ended too late, or could not compile. */
  readonly dropped: number;
  readonly refused: number;
  /** How many programs were refused for what. */
  readonly refusals: ReadonlyMap<string, number>;
  /** What differs, for people to read. */
  readonly differences: readonly string[];
}

/** What came of one program. */
type Verdict =
  | { readonly kind: "equal" | "dropped" }
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  | { readonly kind: "differs"; readonly difference: string };

/** The share of refused programs from which a run counts as failed. */
const toleratedRefusals = 0.05;
/** Names and numbers in messages, which would make each of them another row of the histogram. */
const particulars = /\b[A-Za-z]+\d+\b|\d+/g;

/** Runs the programs of the seeds from `from`, `count` of them. Each difference is told as soon as it is found. */
export async function fuzz(from: number, count: number, tell: (difference: string) => void): Promise<Result> {
  const sides = startSides();
  const judge = async (source: string): Promise<Verdict> => {
    const [expected, found] = await Promise.all([sides.cpython.run(source), sides.tsyncio.run(source)]);
    if (expected.ending?.startsWith("dropped") === true || expected.ending === hangs) return { kind: "dropped" };
    // What CPython itself calls a fault of its interpreter.
    if (linesOf(expected).some((line) => line.includes("SystemError"))) return { kind: "dropped" };
    if (found.refusals !== undefined) return { kind: "refused", reasons: found.refusals };
    const text = difference(expected, found);
    return text === null ? { kind: "equal" } : { kind: "differs", difference: text };
  };
  const shortest = async (source: string, found: string): Promise<string> => {
    const smallest = await minimise(source, async (shorter) => {
      const verdict = await judge(shorter);
      return verdict.kind === "differs" && wordsOf(verdict.difference) === wordsOf(found);
    });
    const verdict = await judge(smallest);
    return `${verdict.kind === "differs" ? verdict.difference : "differs at times only"}\n${smallest}`;
  };
  const counts = { equal: 0, dropped: 0, refused: 0, differs: 0 };
  const refusals = new Map<string, number>();
  const differences: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const verdict = await judge(generate(seed));
    counts[verdict.kind] += 1;
    if (verdict.kind === "refused") countReasons(verdict.reasons, refusals);
    if (verdict.kind !== "differs") continue;
    differences.push(`seed ${seed}: ${await shortest(generate(seed), verdict.difference)}`);
    tell(`${differences.at(-1)}\n`);
  }
  sides.cpython.close();
  sides.tsyncio.close();
  const { dropped, refused } = counts;
  return { compared: counts.equal + counts.differs, dropped, refused, refusals, differences };
}

/** The words of a difference without names, values and places: a shorter program has to differ in the same way. */
function wordsOf(difference: string): string {
  const words = difference.replaceAll(/'[^'\n]*'|"[^"\n]*"|^line \d+/gm, "").match(/\b[A-Za-z_]{4,}\b(?!\d)/g);
  return (words ?? []).join(" ");
}

function countReasons(reasons: readonly string[], counts: Map<string, number>): void {
  const alike = new Set(reasons.map((reason) => reason.replaceAll(particulars, "#")));
  for (const reason of alike) counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function report({ compared, dropped, refused, refusals, differences }: Result): number {
  const rows = [...refusals].toSorted(([, a], [, b]) => b - a);
  for (const [reason, count] of rows) process.stdout.write(`${String(count).padStart(6)}  ${reason}\n`);
  process.stdout.write(`${compared} compared, ${differences.length} differ, ${refused} refused, ${dropped} dropped\n`);
  return differences.length === 0 && refused <= toleratedRefusals * (compared + refused) ? 0 : 1;
}

if (import.meta.main) {
  const options = { from: { type: "string", default: "0" }, count: { type: "string", default: "20000" } } as const;
  const { from, count } = parseArgs({ options }).values;
  process.exitCode = report(await fuzz(Number(from), Number(count), (text) => process.stdout.write(text)));
}
