import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { differing } from "./lexing/differing.ts";
import { lexingSources } from "./lexing/sources.ts";
import { liveVerdicts, matches, ourVerdict, tokenOf } from "./lexing/verdicts.ts";

const all = [...lexingSources.values()].flat();
const live = liveVerdicts(all);
const recorded = readFileSync(new URL("lexing/recorded.txt", import.meta.url), "utf8")
  .trim()
  .split(/\s+/);
const tokens = live?.map(tokenOf) ?? recorded;
const tokenBySource = new Map(all.map((source, index) => [source, tokens[index] ?? ""]));
const verdictBySource = new Map(all.map((source, index) => [source, live?.[index] ?? "not the recorded verdict"]));

const isSame = (source: string): boolean => matches(ourVerdict(source), tokenBySource.get(source) as string);

const shown = (source: string): string =>
  `${JSON.stringify(source)}\n  CPython: ${verdictBySource.get(source) ?? ""}\n  ours: ${ourVerdict(source)}`;

test.each([...lexingSources])("CPython's verdict on %s", (_, sources) => {
  expect(sources.filter((source) => !differing.has(source) && !isSame(source)).map(shown)).toEqual([]);
});

test("what differs is refused, only in other words or at another place", () => {
  const known = all.filter((source) => differing.has(source));
  expect(known.length).toBe(differing.size);
  expect(known.filter((source) => isSame(source) || !ourVerdict(source).includes("Error: "))).toEqual([]);
});

test.runIf(live !== null)("the recording is what CPython says", async () => {
  const lines = Array.from({ length: Math.ceil(tokens.length / 24) }, (_, line) =>
    tokens.slice(line * 24, line * 24 + 24).join(" "),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("lexing/recorded.txt");
});
