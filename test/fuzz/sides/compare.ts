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

/** Which programs are run, and how. */
export interface Programs {
  /** The program of a seed. */
  readonly generate: (seed: number) => string;
  /** The first seed, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** Lines that only CPython's own faults print: such programs are dropped. */
  readonly accidents: RegExp;
  /** Whether a shorter program still shows the difference that was found, rather than another. */
  readonly isSame: (difference: string, found: string) => boolean;
  /** How many characters at its beginning a shorter program keeps. */
  readonly kept?: (source: string) => number;
  /** Options of our own side. */
  readonly options?: readonly string[];
}

/** The share of refused programs from which a run counts as failed. */
const toleratedRefusals = 0.05;
/** Names and numbers in messages, which would make each of them another row of the histogram. */
const particulars = /\b[A-Za-z]+\d+\b|\d+/g;

/** Runs programs on both sides. Each difference is told as soon as it is found. */
export async function compare(programs: Programs, tell: (difference: string) => void): Promise<Result> {
  const { generate, from, count, accidents, isSame, kept = () => 0, options = [] } = programs;
  const sides = startSides(options);
  const judge = async (source: string): Promise<Verdict> => {
    const [expected, found] = await Promise.all([sides.cpython.run(source), sides.tsyncio.run(source)]);
    if (expected.ending?.startsWith("dropped") === true || expected.ending === hangs) return { kind: "dropped" };
    if (linesOf(expected).some((line) => accidents.test(line))) return { kind: "dropped" };
    if (found.refusals !== undefined) return { kind: "refused", reasons: found.refusals };
    const text = difference(expected, found);
    return text === null ? { kind: "equal" } : { kind: "differs", difference: text };
  };
  const shortest = async (source: string, found: string): Promise<string> => {
    const head = source.slice(0, kept(source));
    const rest = await minimise(source.slice(head.length), async (shorter) => {
      const verdict = await judge(head + shorter);
      return verdict.kind === "differs" && isSame(verdict.difference, found);
    });
    const verdict = await judge(head + rest);
    return `${verdict.kind === "differs" ? verdict.difference : "differs at times only"}\n${rest}`;
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

/** Whether two differences have the same words, names, values and places aside. */
export function hasSameWords(difference: string, found: string): boolean {
  return wordsOf(difference) === wordsOf(found);
}

function wordsOf(difference: string): string {
  const words = difference.replaceAll(/'[^'\n]*'|"[^"\n]*"|^line \d+/gm, "").match(/\b[A-Za-z_]{4,}\b(?!\d)/g);
  return (words ?? []).join(" ");
}

function countReasons(reasons: readonly string[], counts: Map<string, number>): void {
  const alike = new Set(reasons.map((reason) => reason.replaceAll(particulars, "#")));
  for (const reason of alike) counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

/** Prints the figures of a run, what was refused how often first. Returns the exit code: 1 when one differs, or too many are refused. */
export function report({ compared, dropped, refused, refusals, differences }: Result): number {
  const rows = [...refusals].toSorted(([, a], [, b]) => b - a);
  for (const [reason, count] of rows) process.stdout.write(`${String(count).padStart(6)}  ${reason}\n`);
  process.stdout.write(`${compared} compared, ${differences.length} differ, ${refused} refused, ${dropped} dropped\n`);
  return differences.length === 0 && refused <= toleratedRefusals * (compared + refused) ? 0 : 1;
}
