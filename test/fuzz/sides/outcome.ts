/** What came of a program on one side. */
export interface Outcome {
  readonly output: string;
  /** The exception nobody caught, `dropped: …` where the program is no test of anything, null for a plain end. */
  readonly ending: string | null;
  /** What the compiler said of a program that it did not compile. */
  readonly refusals?: readonly string[];
}

/** The ending of a program that does not end in time, or ends the process. */
export const hangs = "hangs, or ends the process";

/** The ending of a program in which every task waits for another. */
export const deadlock = "deadlock";

/** The first line in which two outcomes differ, with what both say; null for equal ones. */
export function difference(expected: Outcome, found: Outcome): string | null {
  const [theirs, ours] = [linesOf(expected), linesOf(found)];
  const index = Array.from({ length: Math.max(theirs.length, ours.length) }).findIndex(
    (_, line) => theirs[line] !== ours[line],
  );
  if (index === -1) return null;
  return `line ${index + 1}\n  CPython: ${theirs[index] ?? "(nothing)"}\n  tsyncio: ${ours[index] ?? "(nothing)"}`;
}

/** The lines of an outcome, its ending last. */
export function linesOf({ output, ending }: Outcome): readonly string[] {
  return [...output.split("\n"), `ends with ${ending ?? "nothing"}`];
}
