import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureAll, recordedAt, type Sizes } from "./table.ts";

/** What a size may differ from the committed one, in bytes and as a share: compressors differ from Node to Node. */
const bytes = 100;
const share = 0.04;

/** What programs may weigh at most, in bytes after gzip. */
const limits: Readonly<Record<string, number>> = {
  "corpus/guide/3_2_gather": 11.75 * 1024,
  "asyncio without IO": 39 * 1024,
};

test("the committed sizes are those of today: `pnpm sizes` writes them", { timeout: 300_000 }, async () => {
  const recorded = JSON.parse(readFileSync(recordedAt, "utf8")) as Sizes;
  const measured = await measureAll();
  expect(differences(recorded, measured)).toEqual([]);
  for (const [program, limit] of Object.entries(limits))
    expect(measured["programs"]![program], program).toBeLessThan(limit);
});

function differences(recorded: Sizes, measured: Sizes): readonly string[] {
  const sections = new Set([...Object.keys(recorded), ...Object.keys(measured)]);
  return [...sections].flatMap((section) => {
    const [before, now] = [recorded[section] ?? {}, measured[section] ?? {}];
    return [...new Set([...Object.keys(before), ...Object.keys(now)])]
      .filter((name) => !isClose(before[name] ?? 0, now[name] ?? 0))
      .map((name) => `${section} ${name}: ${before[name] ?? "new"} -> ${now[name] ?? "gone"}`);
  });
}

function isClose(before: number, now: number): boolean {
  return before > 0 && now > 0 && Math.abs(now - before) <= bytes + share * before;
}
