import type { Suite } from "./suite.ts";
import type { Tally } from "./tally.ts";

const columns = ["passed", "failed", "refused", "out of scope", "skipped"] as const;

/** The table of the files, with a line for each part. */
export function report({ parts }: Suite, tallies: readonly Tally[]): readonly string[] {
  const head = ["file".padEnd(26), ...columns.map((each) => each.padStart(13)), "  passed of all"].join("");
  const rows = tallies.map((tally) => row(tally.file, [tally]));
  const sums = Object.entries(parts).flatMap(([part, { files, goal }]) => {
    const own = tallies.filter((tally) => files.includes(tally.file));
    return own.length < 2 ? [] : [`${row(part, own)} (goal ${100 * goal} %)`];
  });
  return [head, ...rows, ...sums];
}

function row(name: string, tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, each) => total + count(each), 0);
  const counts = columns.map((column) => String(sum((tally) => tally.count(column))).padStart(13));
  const counted = sum((tally) => tally.counted);
  const share = counted === 0 ? "-" : `${((100 * sum((tally) => tally.count("passed"))) / counted).toFixed(1)} %`;
  return [name.padEnd(26), ...counts, share.padStart(15)].join("");
}

/** The most frequent reasons of refusals, then of failures, without the names in them. */
export function reasons(tallies: readonly Tally[], count: number): readonly string[] {
  return (["refused", "failed"] as const).flatMap((outcome) => {
    const counts = new Map<string, number>();
    for (const tally of tallies) {
      for (const verdict of Object.values(tally.verdicts)) {
        if (verdict.outcome !== outcome) continue;
        const reason = `${verdict.code} ${verdict.reason}`.trim().slice(0, 160);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
    const sorted = [...counts].sort(([, first], [, second]) => second - first).slice(0, count);
    return ["", `${outcome}:`, ...sorted.map(([reason, times]) => `${String(times).padStart(6)}  ${reason}`)];
  });
}

/** Every method that does not pass, with the reason. */
export function listed(tallies: readonly Tally[]): readonly string[] {
  return tallies.flatMap(({ file, verdicts }) =>
    Object.entries(verdicts)
      .filter(([, { outcome }]) => outcome !== "passed")
      .map(
        ([name, { outcome, code, reason }]) => `${file} ${name}: ${[outcome, code, reason].join(" ").slice(0, 240)}`,
      ),
  );
}
