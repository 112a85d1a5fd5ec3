import { differing } from "./compare.ts";
import type { Difference, Tally } from "./compare.ts";

const share = (part: number, whole: number): string =>
  `${(whole === 0 ? 100 : (100 * (whole - part)) / whole).toFixed(2)} %`;

/** Names and numbers of a single text, taken out of a message so that equal kinds meet. */
const kindOf = (verdict: string): string =>
  verdict
    .replace(/ at \d+:\d+$/, "")
    .replaceAll(/'\w+'(?= is | in | found|$)/g, "'…'")
    .replaceAll(/line \d+/g, "line …");

const isMoved = ({ differs }: Difference): boolean => differs === "line" || differs === "column";

const kind = (difference: Difference): string =>
  isMoved(difference)
    ? `${difference.differs} of ${kindOf(difference.theirs)}`
    : `${kindOf(difference.ours)} → ${kindOf(difference.theirs)}`;

/** The differences by kind, the most frequent first. */
const grouped = (differences: readonly Difference[]): (readonly [string, readonly Difference[]])[] => {
  const groups = Map.groupBy(differences, kind);
  return [...groups].sort((left, right) => right[1].length - left[1].length);
};

/** How many lines are shown before a place and after it. */
const margin = 4;

/** The lines of a text around the last line that a verdict names. */
const excerpt = (source: string, ...verdicts: readonly string[]): string => {
  const places = verdicts.map((verdict) => Number(/ at (\d+):\d+$/.exec(verdict)?.[1] ?? 1));
  const first = Math.max(Math.min(...places) - margin, 0);
  const lines = source.split("\n").slice(first, Math.max(...places) + margin);
  return lines.map((line) => line.slice(0, 200)).join("\n");
};

const printed = ({ origin, source, ours, theirs }: Difference): string =>
  `--- ${origin}\n${excerpt(source, ours, theirs)}\n  ours:   ${ours}\n  theirs: ${theirs}`;

/** The lines that tell of a comparison: figures, then the differences by kind, with some examples of each. */
export const report = (title: string, tally: Tally, examples: number): string[] => {
  const { texts, beyond, refused, differences } = tally;
  const acceptance = differing(tally, "acceptance");
  const message = differing(tally, "acceptance", "message", "line");
  const lines = [
    `${title}: ${texts} texts, ${refused} refused by CPython, ${beyond} beyond its stack or memory`,
    `  acceptance agrees         ${share(acceptance, texts)} (${acceptance} differ)`,
    `  message and line agree    ${share(message, refused)} (${message} differ)`,
    `  and the column            ${share(differences.length, refused)} (${differences.length} differ)`,
  ];
  for (const [name, group] of grouped(differences)) {
    lines.push(`  ${String(group.length).padStart(5)}  ${name}  (${group[0]?.origin ?? ""})`);
    lines.push(...group.slice(0, examples).map(printed));
  }
  return lines;
};
